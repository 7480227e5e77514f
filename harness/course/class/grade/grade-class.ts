import path from 'node:path';
import { sanitizeLine } from '../../../core/explain/index.ts';
import { exerciseIds, PUBLIC_SEED, readCourse } from '../../shared/exercises/index.ts';
import { refuseOverlap } from '../../shared/files/input-folders.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { hasPending } from '../../shared/model/pending.ts';
import { selfCheck } from '../../shared/self-check/index.ts';
import type { Screen } from '../../shared/terminal/index.ts';
import { keepDecisions } from '../decisions/kept-decisions.ts';
import { renderClassTable, renderDecisionForm, renderNotes, renderPending } from '../reports/class-table.ts';
import { type FeedbackCall, readFeedbackCall, requireFeedback } from '../reports/feedback-call.ts';
import type { FeedbackOptions } from '../reports/formats/feedback.ts';
import type { QuestionOptions } from '../reports/formats/questions.ts';
import { renderChanges } from '../reports/render-changes.ts';
import { renderFeedback } from '../reports/render-feedback.ts';
import { reportClass } from '../reports/report-class.ts';
import { ResultStore } from '../results/store.ts';
import { readRoster } from '../roster/read-roster.ts';
import { type FolderOptions, type GradedFolder, gradeRun, planRun } from './grade-folder.ts';
import { withShows } from './graded-submissions.ts';
import { refuseLoss } from './refuse-loss.ts';
import { completeShard, mergeShards, readShards } from './shards.ts';

export interface ClassOptions
  extends FeedbackCall, Omit<FolderOptions, 'folder' | 'seed' | 'given' | 'roster'> {
  /** Default: the seed of `course.json`, or else the public one. */
  readonly seed?: number;
  /** CSV file. */
  readonly roster?: string;
  readonly screen: Screen;
  /** On each solution. Default: none. */
  readonly questions?: number | undefined;
}

export interface Results {
  readonly text: string;
  /** For standard error. */
  readonly warning?: string | undefined;
  /** No points or names are pending, and everyone gets the requested feedback. */
  readonly isComplete: boolean;
}

const SEED_IS_PUBLIC = `Students can know these inputs, because seed ${PUBLIC_SEED} is public. To set another one: --seed N, or "seed" in course.json.`;

/** @throws WriteError */
async function writeAndDescribe(
  { root, out, screen }: Pick<ClassOptions, 'root' | 'out' | 'screen'>,
  graded: GradedFolder,
  options: FeedbackOptions | undefined,
  questions?: QuestionOptions,
): Promise<Results> {
  const { run, decisions, remarks } = graded;
  const { waiting = [] } = run;
  const { grades, changes, feedback } = await reportClass(root, out, graded, options, questions);
  const people = run.students && new Map(run.students.map((student) => [student.id, student]));
  const sections = [
    renderClassTable(grades, screen, people),
    [...[...remarks, ...waiting, ...decisions.remarksOn(grades)].map(sanitizeLine), ...renderNotes(grades)],
    renderChanges(changes, screen),
    [...renderPending(grades), ...renderDecisionForm(grades, screen, run.isPartial)],
    [
      sanitizeLine(
        `results: ${path.join(out, 'grades.json')}, ${path.join(out, 'gradebook.csv')} and others beside them`,
      ),
      sanitizeLine(`report:  ${path.join(out, 'report/index.html')}`),
    ],
    questions ? [sanitizeLine(`questions: ${path.join(out, 'questions')} (answers.html is for staff)`)] : [],
    options && feedback ? renderFeedback(feedback, options.system, out) : [],
  ].filter((lines) => lines.length > 0);
  return {
    text: sections.map((lines) => lines.join('\n')).join('\n\n'),
    isComplete:
      waiting.length === 0 &&
      !grades.submissions.some(hasPending) &&
      !(feedback && feedback.refused.size > 0),
  };
}

/** @throws UserError, BrokenExercise */
export async function gradeClass(folder: string, options: ClassOptions): Promise<Results> {
  const { root, out, shard, questions: most } = options;
  const unfit = (['decide', 'for', 'shows', 'questions'] as const).find(
    (name) => options[name] !== undefined,
  );
  const instead =
    unfit === 'questions' ? 'grade the joined class with it' : 'give it to "npm run grade -- merge"';
  if (shard !== undefined && unfit !== undefined)
    throw new UserError(`--${unfit} is about the whole class: ${instead}.`);
  const feedback = readFeedbackCall(options);
  const seed = options.seed ?? (await readCourse(root)).seed;
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster);
  const settings: FolderOptions = {
    ...options,
    folder,
    roster,
    seed: seed ?? PUBLIC_SEED,
    given: {
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(roster === undefined ? {} : { roster: true }),
      ...(options.groups ? { groups: true } : {}),
    },
  };
  const planned = await planRun(settings);
  if (feedback) requireFeedback(feedback, planned.run, folder);
  await selfCheck(planned.course, settings);
  const store = await ResultStore.open(out);
  try {
    const graded = await gradeRun(planned, store, settings);
    const warning = seed === undefined ? SEED_IS_PUBLIC : undefined;
    const { course } = planned;
    const questions = most === undefined ? undefined : { course, most, jobs: options.jobs };
    if (shard === undefined)
      return { ...(await writeAndDescribe(options, graded, feedback, questions)), warning };
    await store.complete();
    await completeShard(out, shard, graded.run, store);
    const text = `Shard ${shard.index} of ${shard.of} is graded. To join all shards: npm run grade -- merge OUT... --out DIR`;
    const remarks = [...graded.remarks, ...(graded.run.waiting ?? [])];
    return { text: [...remarks.map(sanitizeLine), text].join('\n'), warning, isComplete: true };
  } finally {
    await store.close();
  }
}

/**
 * Joins shards in `out`, byte for byte as a single run would have written them.
 * @param folders the `--out` of each shard
 * @throws UserError
 */
export async function mergeClass(
  folders: readonly string[],
  options: FeedbackCall & Pick<ClassOptions, 'root' | 'out' | 'decide' | 'replace' | 'shows' | 'screen'>,
): Promise<Results> {
  const { root, out, decide, replace, shows } = options;
  refuseOverlap(
    out,
    folders.map((folder) => ({ folder, what: 'the folder of a shard' })),
  );
  const feedback = readFeedbackCall(options);
  const parts = await readShards(folders);
  const file = withShows(parts[0]!.file, shows);
  if (feedback) requireFeedback(feedback, file, 'the class');
  const course = { ...file, exerciseIds: await exerciseIds(root) };
  const store = await ResultStore.open(out);
  try {
    if (!replace) refuseLoss(out, store, file);
    const { decisions, ...kept } = await keepDecisions(out, store, course, decide, folders);
    const run = withShows(await mergeShards(parts, store), shows);
    const remarks = [...kept.remarks, ...store.remarks];
    return await writeAndDescribe(options, { store, run, decisions, remarks }, feedback);
  } finally {
    await store.close();
  }
}
