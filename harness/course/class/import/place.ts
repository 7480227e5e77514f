import { group } from 'd3-array';
import { decodeSource } from '../../../core/model/decode-source.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { nameKey, unsafeName } from '../../shared/files/names.ts';
import { listed } from '../../shared/model/listed.ts';
import { MAX_BYTES, MAX_FILES } from '../../shared/model/solution-limits.ts';
import type { HandedIn, Submission } from './assign.ts';
import { inMebibytes } from './budget.ts';
import {
  type SolutionCandidate,
  candidatesIn,
  type ImportedCourse,
  isInPlace,
  type Source,
  sourcesOf,
} from './candidates.ts';
import { type FileVerdict, verdictOnUnread } from './file-verdict.ts';
import type { Found } from './listed.ts';
import { importedNames, originalName } from './source-names.ts';
import { couldBe, type Judged, recordOf, type Undecided } from './undecided.ts';

export type PlacedFile = Pick<Source, 'name' | 'own' | 'bytes' | 'file'>;

export interface Placement {
  /** By exercise with exactly one solution. */
  readonly solutions: ReadonlyMap<string, readonly PlacedFile[]>;
  readonly undecided: Undecided;
  readonly verdicts: readonly FileVerdict[];
}

/** Files with their new names, some of which may be refused. */
function namedFilesOf({ entry, companions }: SolutionCandidate): PlacedFile[] {
  const imported = importedNames([entry, ...companions].map(({ bytes }) => decodeSource(bytes) ?? ''));
  const taken = new Set(companions.map(({ name }) => name));
  const nameOf = ({ name }: Source): string => {
    const original = originalName(name, imported);
    return (taken.has(original) ? name : original).replace(/\.ts$/iu, '.ts');
  };
  return [entry, ...companions.map((file) => ({ ...file, name: nameOf(file) }))];
}

const TOO_MUCH = `in a folder with more than is graded: ${MAX_FILES} TypeScript files, ${inMebibytes(MAX_BYTES)}`;

const isDeclaration = ({ own }: Source): boolean => /\.d\.[cm]?ts$/iu.test(own);

function reasonAgainst(name: string, sameName: ReadonlyMap<string, readonly unknown[]>): string | undefined {
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) return `its name ${unsafe}`;
  const { length } = sameName.get(nameKey(name))!;
  return length > 1 ? `one of ${length} files that would be named ${name}` : undefined;
}

type VerdictOnSource = Omit<FileVerdict, 'file' | 'student'>;

const isWork = ({ entry }: SolutionCandidate): boolean => !entry.isGiven;

/** The most important first. */
const PREFERENCES: readonly ((candidate: SolutionCandidate) => boolean)[] = [isWork, isInPlace];

function choose(all: readonly SolutionCandidate[]): {
  /** Absent if none is taken. */
  readonly files?: readonly PlacedFile[];
  readonly verdicts: ReadonlyMap<string, VerdictOnSource>;
} {
  const best = PREFERENCES.reduce(
    (left, isBetter) => (left.some(isBetter) ? left.filter(isBetter) : left),
    all,
  );
  const [first] = best as [SolutionCandidate];
  const { exercise } = first;
  const isTooMuch = best.some((candidate) => candidate.isTooMuch);
  const isClear = !isTooMuch && best.every(({ content }) => content === first.content);
  const verdicts = new Map<string, VerdictOnSource>();
  const judge = (candidates: readonly SolutionCandidate[], verdict: VerdictOnSource): void => {
    for (const { entry, companions } of candidates)
      for (const { file } of [entry, ...companions]) verdicts.set(file, verdict);
  };
  const detail = first.entry.file;
  judge(all, { exercise, status: 'left out', note: 'another file is the solution', detail });
  if (!isClear) {
    const rivals = `one of ${best.length} candidates for ${exercise}, none of which is taken`;
    judge(best, { exercise, status: 'unclear', note: isTooMuch ? TOO_MUCH : rivals });
    return { verdicts };
  }
  const named = namedFilesOf(first);
  const sameName = group(named, ({ name }) => nameKey(name));
  const files: PlacedFile[] = [];
  for (const one of named) {
    const { name, own, file } = one;
    const against = reasonAgainst(name, sameName);
    if (against !== undefined) {
      verdicts.set(file, { exercise, status: 'unclear', note: against });
      continue;
    }
    files.push(one);
    const note = own === name ? '' : `named ${own}`;
    verdicts.set(file, { exercise, place: `${exercise}/${name}`, status: 'taken', note });
  }
  return { files, verdicts };
}

/** Verdict on a TypeScript file that belongs to no candidate. */
function verdictOn(
  { name, exercise }: Source,
  covered: ReadonlySet<string>,
  only: string | undefined,
): VerdictOnSource {
  if (only !== undefined && exercise !== undefined && exercise !== only)
    return { exercise, status: 'left out', note: `belongs to ${exercise}; --exercise imports only ${only}` };
  if (exercise === undefined)
    return name === SOLUTION_FILE
      ? { status: 'unclear', note: 'in no folder of an exercise: --exercise says to which one it belongs' }
      : { status: 'left out', note: 'belongs to no exercise' };
  return covered.has(exercise)
    ? { exercise, status: 'left out', note: 'not beside its solution.ts' }
    : { exercise, status: 'unclear', note: `beside no solution of ${exercise}` };
}

/** Two candidates for one place are both rejected. @param earlier exercises with a solution from an earlier import */
export function place(
  { id: student }: Submission['owner'],
  files: readonly HandedIn<Found>[],
  course: ImportedCourse,
  earlier: readonly string[],
): Placement {
  const { exercises, only } = course;
  const handedIn = files.filter(({ file }) => file.kind !== 'ignored');
  const sources = sourcesOf(files, course).map((source) =>
    // A single file is the solution of the only exercise, whatever its name.
    only !== undefined &&
    handedIn.length === 1 &&
    (source.exercise ?? only) === only &&
    !isDeclaration(source)
      ? { ...source, name: SOLUTION_FILE, exercise: only }
      : source,
  );
  const byExercise = group(candidatesIn(sources, only), ({ exercise }) => exercise);
  const wanted = exercises.filter((id) => only === undefined || id === only);
  const choices = wanted.flatMap((exercise) => {
    const candidates = byExercise.get(exercise);
    return candidates === undefined ? [] : [{ exercise, ...choose(candidates) }];
  });
  const ofCandidates = new Map(choices.flatMap((choice) => [...choice.verdicts]));
  const bySource = new Map(sources.map((source) => [source.file, source]));
  const covered = new Set(wanted.filter((exercise) => byExercise.get(exercise)?.some(isWork)));
  const judged = files.map((one): Judged => {
    const file = one.file.path.join('/');
    const source = bySource.get(file);
    const verdict =
      one.file.kind === 'read'
        ? (ofCandidates.get(file) ?? verdictOn(source!, covered, only))
        : verdictOnUnread(one.file);
    return { ...one, verdict: { file, student, ...verdict }, source };
  });
  const solutions = new Map(
    choices.flatMap(({ exercise, files: chosen }) => (chosen ? [[exercise, chosen]] : [])),
  );
  const lacking = wanted.filter((id) => !solutions.has(id) || !covered.has(id));
  const earlierAlone = earlier.filter((id) => only === undefined && !solutions.has(id));
  const open = judged.map((one) => {
    const may = couldBe(one, exercises, earlierAlone);
    return { one, may: lacking.filter((id) => may.includes(id)) };
  });
  const undecided = lacking.flatMap((id) => {
    const own = open.filter(({ may }) => may.includes(id)).map(({ one }) => one);
    return own.length === 0 ? [] : [[id, recordOf(own)] as const];
  });
  const verdicts = open.map(({ one: { verdict }, may }): FileVerdict =>
    verdict.status !== 'left out' || may.length === 0
      ? verdict
      : { ...verdict, status: 'unclear', note: `may be ${listed(may)}, without a solution` },
  );
  return { solutions, undecided: new Map(undecided), verdicts };
}
