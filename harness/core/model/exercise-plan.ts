import type { CheckOutline, Fixture, Grading, GradingOutline } from './check.ts';
import type { ExerciseDescription } from './exercise.generated.ts';
import type { Misconception } from './misconception.ts';
import type { SolutionFactory } from './solution-factory.ts';
import type { SourceFiles } from './solution-file.ts';

/** Combinations of special values of a function's arguments, by the labels of their kinds. */
export interface SpecialRows {
  /** Changing any of these kinds alone changes the right answer. */
  readonly rows: readonly (readonly string[])[];
  /** Pairs that no input shows. */
  readonly hidden: readonly (readonly string[])[];
  /** Pairs that would make too many inputs. */
  readonly left: readonly (readonly string[])[];
}

export class StaleRows extends Error {
  constructor(why: string) {
    super(`special-rows.generated.json is out of date (npm run generate): ${why}`);
  }
}

/** Plain data for workers, without checks. */
export interface ExerciseData extends Omit<ExerciseDescription, '$schema' | 'scenarios'> {
  readonly scenarios: readonly Fixture[];
  readonly misconceptions: readonly Misconception[];
  /** By function, written by `npm run generate`. Default: none. */
  readonly specialRows?: Readonly<Record<string, SpecialRows>>;
  readonly referenceFiles: SourceFiles;
  /** Students' edition: points of hidden checks. Default: 0. */
  readonly laterPoints?: number;
}

export interface OutlinedExercise extends ExerciseData {
  readonly grading: GradingOutline;
  /** Includes hidden checks; > 0. */
  readonly maxPoints: number;
}

export interface ExercisePlan<C extends CheckOutline = CheckOutline> extends OutlinedExercise {
  readonly grading: Grading<C>;
  /** JavaScript by id; others are never diagnosed. */
  readonly factories: ReadonlyMap<string, SolutionFactory>;
}

/** Omits the checks, which are part of a thread's program. */
export const dataOf = <Exercise extends OutlinedExercise>({ grading: _grading, ...data }: Exercise) => data;

export const withGrading = <G extends GradingOutline>(data: ExerciseData, grading: G) => ({
  ...data,
  grading,
  maxPoints: grading.checks.reduce((sum, { points }) => sum + points, data.laterPoints ?? 0),
});

export const toPlan = <C extends CheckOutline>(
  data: ExerciseData,
  grading: Grading<C>,
  factories: ExercisePlan['factories'],
): ExercisePlan<C> => ({ ...withGrading(data, grading), factories });
