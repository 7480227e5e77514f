import { asShown } from '../../../core/explain/index.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { LOADING } from '../../../core/model/stages.ts';
import { type Course, placeOfCheck } from '../exercises/index.ts';
import type { Graded, GradingData, GradingRequest, SubmissionData } from './grading-service.ts';
import { type Pool, type RunTask, withPool } from './pool.ts';
import { compileQuickJs } from './sandbox-host.ts';
import { EndlessStage } from './task-thread.ts';
import type { TypeProblems, SolutionsByExercise } from './types-service.ts';

interface GraderOptions {
  readonly course: Course;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Limit of a stage, in s; default: that of threads. */
  readonly stageS?: number;
}

export type Grade = RunTask<GradingRequest, ExerciseGrade>;

export interface Grader extends Pick<Pool<GradingRequest, ExerciseGrade>, 'forEach'> {
  /** @returns nothing if it takes too long or fails */
  readonly checkTypes: (solutions: SolutionsByExercise) => Promise<TypeProblems>;
}

/** Recursive types can take forever; others take less than a second. */
const TYPES_S = 10;

/** Data of all threads that get solutions of a course. */
export const gradingData = async ({ root, exercises }: Course): Promise<GradingData> => ({
  root,
  exercises: new Map(exercises.map((exercise) => [exercise.id, dataOf(exercise)])),
  wasm: await compileQuickJs(),
});

/** Lends workers to `use`. Each starts with its first submission. */
export async function withGrader<T>(
  { course, jobs, stageS }: GraderOptions,
  use: (grader: Grader) => Promise<T>,
): Promise<T> {
  const shownOf = new Map(course.exercises.map(({ id, shows }) => [id, shows]));
  const share = (): Promise<GradingData> => gradingData(course);
  const options = { program: course.program, service: 'grade', share, threads: jobs, stageS };
  const gradeIn =
    (run: RunTask<SubmissionData, Graded>): Grade =>
    async ({ onRead, ...submission }) => {
      // A stage that did not end is skipped: it has no verdict, and must not affect other points.
      const gradeWithout = (skipped: Readonly<Record<string, string>>): Promise<Graded> =>
        run({ ...submission, skipped }).catch(async (error: unknown) => {
          if (!(error instanceof EndlessStage) || error.stage === LOADING) throw error;
          const place = await placeOfCheck(course, submission.exercise, error.stage);
          const reason = place === undefined ? error.message : `${error.message} (${place})`;
          return gradeWithout({ ...skipped, [error.stage]: reason });
        });
      const { grade, read } = await gradeWithout({});
      onRead?.(read);
      return asShown(grade, shownOf.get(submission.exercise));
    };
  return withPool<GradingData, SubmissionData, Graded, T>(options, (pool) =>
    use({
      forEach: (items, exerciseOf, work) =>
        pool.forEach(items, exerciseOf, (item, run) => work(item, gradeIn(run))),
      checkTypes: (solutions) =>
        pool
          .runOther<SolutionsByExercise, TypeProblems>(solutions, { service: 'types', stageS: TYPES_S })
          .catch(() => ({})),
    }),
  );
}
