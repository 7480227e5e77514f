import type { CheckOutline, Fixture, Grading, GradingOutline } from './check.ts';
import type { ExerciseDescription } from './exercise.generated.ts';
import type { Misconception } from './misconception.ts';
import type { SolutionFactory } from './solution-factory.ts';
import type { SourceFiles } from './solution-file.ts';

/** How what is special in a function's arguments meets. Kinds are known by their labels. */
export interface SpecialRows {
  /** Those that meet in one input. Changing any of them alone changes the right answer. */
  readonly rows: readonly (readonly string[])[];
  /** Pairs that meet in none, because no input was found in which both are seen. */
  readonly hidden: readonly (readonly string[])[];
  /** Pairs that meet in none, because there would be too many inputs. */
  readonly left: readonly (readonly string[])[];
}

/** The rows of special values are those of other domains than the exercise has now. */
export class StaleRows extends Error {
  constructor(why: string) {
    super(`special-rows.generated.json is out of date (npm run generate): ${why}`);
  }
}

/** An exercise without its checks, which are functions: plain data that can be sent to a worker. */
export interface ExerciseData extends Omit<ExerciseDescription, '$schema' | 'scenarios'> {
  readonly scenarios: readonly Fixture[];
  readonly misconceptions: readonly Misconception[];
  /** By function, as `npm run generate` found them. Default: none. */
  readonly specialRows?: Readonly<Record<string, SpecialRows>>;
  /** The reference solution, in the form of a submission. */
  readonly referenceFiles: SourceFiles;
  /** In the students' edition: the points of hidden checks, which only instructors run. Default: 0. */
  readonly laterPoints?: number;
}

/** An exercise without what its checks and misconceptions do. */
export interface OutlinedExercise extends ExerciseData {
  readonly grading: GradingOutline;
  /** The sum of the points of all checks, those included that are run later; > 0. */
  readonly maxPoints: number;
}

/** An exercise with everything that its grades depend on. */
export interface ExercisePlan<C extends CheckOutline = CheckOutline> extends OutlinedExercise {
  readonly grading: Grading<C>;
  /** The misconceptions as JavaScript, by id. One that is not in it is never diagnosed. */
  readonly factories: ReadonlyMap<string, SolutionFactory>;
}

/** What of an exercise a thread gets: the checks are part of its program. */
export const dataOf = <Exercise extends OutlinedExercise>({ grading: _grading, ...data }: Exercise) => data;

/** Joins an exercise's data with its checks. */
export const withGrading = <G extends GradingOutline>(data: ExerciseData, grading: G) => ({
  ...data,
  grading,
  maxPoints: grading.checks.reduce((sum, { points }) => sum + points, data.laterPoints ?? 0),
});

/** Joins an exercise's data with its checks and its misconceptions. */
export const toPlan = <C extends CheckOutline>(
  data: ExerciseData,
  grading: Grading<C>,
  factories: ExercisePlan['factories'],
): ExercisePlan<C> => ({ ...withGrading(data, grading), factories });
