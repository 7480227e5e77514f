import path from 'node:path';
import { sanitizeLine } from '../harness/core/explain/index.ts';
import {
  completeShard,
  Decisions,
  type FolderOptions,
  type GradedFolder,
  mergeShards,
  openJournal,
  readDecisions,
  readShards,
  refuseLoss,
  withGradedFolder,
} from '../harness/course/classes/index.ts';
import { exerciseIds, PUBLIC_SEED, readCourse } from '../harness/course/exercises/index.ts';
import { refuseOverlap } from '../harness/course/files/input-folders.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { hasPending } from '../harness/course/model/pending.ts';
import { describeStudents, readRoster } from '../harness/course/roster/index.ts';
import {
  renderChanges,
  renderClassTable,
  renderDecisionForm,
  renderNotes,
  renderPending,
  showProgress,
} from '../harness/course/terminal/index.ts';
import { courseRoot } from './root.ts';
import { screen } from './screen.ts';

// Shared by the commands that grade: npm run grade, its edition for students, and npm run demo.

export interface GradeOptions extends Omit<
  FolderOptions,
  'root' | 'folder' | 'seed' | 'showProgress' | 'describeStudents'
> {
  /** Default: the seed of `course.json`, or else the public one. */
  readonly seed?: number;
  /** A CSV file about the students. */
  readonly roster?: string;
  /** The submissions are those of groups, whose members are on the roster. */
  readonly groups?: boolean;
}

const SEED_IS_PUBLIC = `Students can know these inputs, because seed ${PUBLIC_SEED} is public. To set another one: --seed N, or "seed" in course.json.`;

/**
 * Writes the results of a run whose pairs are all in the journal, and shows them.
 * @returns whether all points are known: none are pending
 * @throws WriteError
 */
async function showResults(out: string, graded: GradedFolder): Promise<boolean> {
  // Loaded now: it brings TypeScript's scanner and the plots, which grading does not need.
  const { INDEX, reportClass } = await import('../harness/course/reports/index.ts');
  const { run, decisions, remarks } = graded;
  const { grades, changes } = await reportClass(courseRoot(), out, graded);
  const people = run.students && new Map(run.students.map((student) => [student.id, student]));
  const page = screen();
  const sections = [
    renderClassTable(grades, page, people),
    [...[...remarks, ...decisions.remarksOn(grades)].map(sanitizeLine), ...renderNotes(grades)],
    renderChanges(changes, page),
    [...renderPending(grades), ...renderDecisionForm(grades, page, run.isPartial)],
    [
      sanitizeLine(
        `results: ${path.join(out, 'grades.json')}, ${path.join(out, 'gradebook.csv')} and others beside them`,
      ),
      sanitizeLine(`report:  ${path.join(out, 'report', INDEX)}`),
    ],
  ].filter((lines) => lines.length > 0);
  process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return !grades.submissions.some(hasPending);
}

/**
 * Grades a submission or a class into `out`, and prints a summary.
 * @returns whether all points are known: none are pending
 * @throws UserError, BrokenExercise
 */
export async function grade(folder: string, options: GradeOptions): Promise<boolean> {
  const { out, shard } = options;
  if (shard !== undefined && options.decide !== undefined)
    throw new UserError('--decide is about the whole class: give it to "npm run grade -- merge".');
  const seed = options.seed ?? (await readCourse(courseRoot())).seed;
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster);
  return withGradedFolder(
    {
      root: courseRoot(),
      folder,
      ...options,
      seed: seed ?? PUBLIC_SEED,
      describeStudents: (found) => describeStudents(folder, found, roster, options.groups),
      showProgress,
    },
    async (graded) => {
      if (seed === undefined) process.stderr.write(`${SEED_IS_PUBLIC}\n`);
      if (shard === undefined) return showResults(out, graded);
      await graded.journal.complete();
      await completeShard(out, shard, graded.run);
      process.stdout.write(
        `Shard ${shard.index} of ${shard.of} is graded. To join all shards: npm run grade -- merge OUT... --out DIR\n`,
      );
      return true;
    },
  );
}

/**
 * Joins the results of shards in `out`, as a single run would have written them, and prints a summary.
 * @param folders the `--out` of each shard
 * @returns whether all points are known: none are pending
 * @throws UserError
 */
export async function merge(
  folders: readonly string[],
  { out, decide, replace }: Pick<GradeOptions, 'out' | 'decide' | 'replace'>,
): Promise<boolean> {
  await refuseOverlap(
    out,
    folders.map((folder) => ({ folder, what: 'the folder of a shard', mayBeInResults: true })),
  );
  const parts = await readShards(folders);
  const { file } = parts[0]!;
  const decisions =
    decide === undefined
      ? new Decisions()
      : await readDecisions(decide, { ...file, exerciseIds: await exerciseIds(courseRoot()) });
  const journal = await openJournal(out);
  try {
    if (!replace) refuseLoss(out, journal.standings, file);
    const remarks = journal.faults;
    const run = await mergeShards(parts, journal);
    return await showResults(out, { journal, run, decisions, remarks });
  } finally {
    await journal.close();
  }
}
