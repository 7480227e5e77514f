import type { ExerciseDescription } from '../model/exercise.generated.ts';
import type { Misconception, MisconceptionFactory } from '../model/misconception.ts';
import type { Exercise, Fixture } from './check.ts';

/** The functions that a solution exports, as checks call them, by name. */
export type ExportedFunctions = Record<string, (...args: never[]) => unknown>;

/** The text of a solution's files, by name within the exercise's folder: `{ 'solution.ts': '…' }`. */
type Files = Readonly<Record<string, string>>;

/** An exercise without its checks, which are functions: plain data that can be sent to a worker. */
export interface ExerciseData extends Omit<ExerciseDescription, '$schema' | 'scenarios'> {
  readonly scenarios: readonly Fixture[];
  readonly misconceptions: readonly Misconception[];
  /** The reference solution, in the form of a submission. */
  readonly referenceFiles: Files;
  /** In the students' edition: the points of hidden checks, which only instructors run. Default: 0. */
  readonly laterPoints?: number;
}

/** An exercise with everything that its grades depend on. */
export interface ExercisePlan extends ExerciseData {
  readonly grading: Exercise<ExportedFunctions>;
  /** The misconceptions as JavaScript, by id. One that is not in it is never diagnosed. */
  readonly factories: ReadonlyMap<string, MisconceptionFactory>;
  /** The sum of the points of all checks, those included that are run later; > 0. */
  readonly maxPoints: number;
}

/** Joins an exercise's data with its checks and its misconceptions. */
export function toPlan(
  data: ExerciseData,
  grading: Exercise<ExportedFunctions>,
  factories: ExercisePlan['factories'],
): ExercisePlan {
  const maxPoints = grading.checks.reduce((sum, { points }) => sum + points, data.laterPoints ?? 0);
  return { ...data, grading, factories, maxPoints };
}
