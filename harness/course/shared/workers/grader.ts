import { asShown } from '../../../core/explain/index.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { LOADING } from '../../../core/model/stages.ts';
import { type Course, placeOfCheck } from '../exercises/index.ts';
import type { Graded, GradingData, Submission, SubmissionData } from './grading-service.ts';
import { type Pool, type Run, withPool } from './pool.ts';
import { compileQuickJs } from './sandbox-host.ts';
import { EndlessStage } from './task-thread.ts';
import type { Problems, Solutions } from './types-service.ts';

interface GraderOptions {
  readonly course: Course;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** How long one stage of a grading may take, in s; by default what threads allow. */
  readonly stageS?: number;
}

/** Grades one submission. */
export type Grade = Run<Submission, ExerciseGrade>;

/** Workers that grade. Items of one exercise are of the same kind. */
export interface Grader extends Pick<Pool<Submission, ExerciseGrade>, 'forEach'> {
  /** Checks types, all in one program. @returns nothing where that takes too long, or fails */
  readonly checkTypes: (solutions: Solutions) => Promise<Problems>;
}

/** Checking types takes less than a second, but recursive types can take for ever. */
const TYPES_S = 10;

/** Lends workers to `use`, and ends them afterwards. Each starts with its first submission. */
export async function withGrader<T>(
  { course, jobs, stageS }: GraderOptions,
  use: (grader: Grader) => Promise<T>,
): Promise<T> {
  const { root, program } = course;
  const share = async (): Promise<GradingData> => ({
    root,
    exercises: new Map(course.exercises.map((exercise) => [exercise.id, dataOf(exercise)])),
    wasm: await compileQuickJs(),
  });
  const shownOf = new Map(course.exercises.map(({ id, shows }) => [id, shows]));
  const options = { program, service: 'grade', share, threads: jobs, stageS };
  const gradeIn =
    (run: Run<SubmissionData, Graded>): Grade =>
    async ({ onRead, ...submission }) => {
      // A stage that did not end is skipped: without a verdict of its own it must not decide about other points.
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
          .runOther<Solutions, Problems>(solutions, { service: 'types', stageS: TYPES_S })
          .catch(() => ({})),
    }),
  );
}
