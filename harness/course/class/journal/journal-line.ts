import type { ExerciseGrade, Shows } from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { readSealed } from '../../shared/files/sealed.ts';
import type { Change, ClassStandings } from '../decisions/changes.ts';

/** One graded pair of a submission and an exercise. */
export interface JournalEntry {
  /** The id of the submission. The exercise's is in the grade. */
  readonly submission: string;
  /** A hash of everything that the grade depends on: source, exercise, harness and seed. */
  readonly key: string;
  readonly grade: ExerciseGrade;
  /** The files that were graded; absent if none could be read. */
  readonly files?: SourceFiles;
}

/** Options that decide what the results of a class say, and that nothing in them shows; absent if they were not given. */
export interface RunOptions {
  readonly seed?: number;
  readonly roster?: true;
  readonly groups?: true;
  readonly shows?: Shows;
}

/** What a complete run leaves for the next, in the last line of its journal. */
export interface LastRun {
  readonly complete: true;
  /** Its table; none if it is a shard. */
  readonly standings?: ClassStandings;
  /** Where its table differs from the one before. */
  readonly changes?: readonly Change[];
  /** How many decisions of people were kept. */
  readonly decisions?: number;
  /** Options that it was given. */
  readonly options?: RunOptions | undefined;
}

export const NO_RUN: LastRun = { complete: true };

/** What a run leaves: what says nothing is left out. */
export function afterRun(run: Omit<LastRun, 'complete'>): LastRun {
  const some = Object.entries(run).filter(([, one]) =>
    typeof one === 'number' ? one > 0 : one !== undefined && Object.keys(one).length > 0,
  );
  return { complete: true, ...Object.fromEntries(some) };
}

/** What a line of the journal turned out to be. */
export type JournalLine =
  | { readonly kind: 'entry'; readonly entry: JournalEntry; readonly digest: string }
  | { readonly kind: 'last'; readonly run: LastRun }
  /** It does not count; why is the rest of a sentence that begins with its place. */
  | { readonly kind: 'fault'; readonly reason: string };

const NO_GRADE: JournalLine = { kind: 'fault', reason: 'this line is not a grade, so it is ignored' };

/** As much as a line needs to be named. */
interface Named {
  readonly submission?: unknown;
  readonly grade?: { readonly id?: unknown } | null;
  readonly complete?: unknown;
}

/** Reads a line that anyone may have changed. */
export function parseLine(text: string): JournalLine {
  const { value, digest = '', isUnchanged = false } = readSealed(text) ?? {};
  const { submission, grade, complete } = (value ?? {}) as Named;
  if (complete === true && isUnchanged) return { kind: 'last', run: value as LastRun };
  if (typeof submission !== 'string' || typeof grade?.id !== 'string') return NO_GRADE;
  return isUnchanged
    ? { kind: 'entry', entry: value as JournalEntry, digest }
    : {
        kind: 'fault',
        reason: `the grade of ${submission} ${grade.id} was changed after it was written, so it does not count`,
      };
}
