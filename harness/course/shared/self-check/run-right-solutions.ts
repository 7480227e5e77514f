import { harnessError } from '../../../core/grading/check-grade.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import type { Course, CourseExercise } from '../exercises/index.ts';
import { EndlessStage, withPool } from '../workers/index.ts';
import type { SelfCheckData, SelfCheckTask } from './self-check-service.ts';

/** What all checks say about one right solution. */
export interface RightGrades {
  /** Its path from the project's folder. */
  readonly file: string;
  readonly grades: readonly CheckGrade[];
}

export interface RunOptions {
  /** The seed of the run, a whole number. */
  readonly seed: number;
  /** The most worker threads, ≥ 1. */
  readonly jobs: number;
}

/** How long a check may take on one solution, in s: outside of the sandbox it takes a fraction of one. */
const STAGE_S = 30;

const isPassed = ({ outcome }: CheckGrade): boolean => outcome === 'passed';

/**
 * Runs all checks of exercises on their right solutions, up to the first of an exercise that does not pass all. In the
 * students' edition, which has only the references, `release/inside/run-right-solutions.ts` takes its place.
 * @returns by the id of the exercise, the reference first
 * @throws NoThreadStarts
 */
export async function runRightSolutions(
  { root, program, rightSolutions }: Course,
  exercises: readonly CourseExercise[],
  { seed }: RunOptions,
): Promise<ReadonlyMap<string, readonly RightGrades[]>> {
  const data = exercises.map((one) => [one.id, dataOf(one)] as const);
  const share = async (): Promise<SelfCheckData> => ({ root, exercises: new Map(data), seed });
  const tasks = exercises.flatMap(({ id }) =>
    rightSolutions.get(id)!.files.map((file, index) => ({ exercise: id, file, index })),
  );
  /** A check that does not end is a mistake of its author. */
  const endlessIn = (id: string) => (error: unknown) => {
    if (!(error instanceof EndlessStage)) throw error;
    const { checks } = exercises.find((exercise) => exercise.id === id)!.grading;
    const check = checks.find((one) => one.id === error.stage);
    if (check === undefined) throw error;
    return [harnessError(check, error.message)];
  };
  const graded = new Map(exercises.map(({ id }) => [id, [] as RightGrades[]]));
  // One thread: two would compile everything twice, which takes most of the time.
  const options = { program, service: 'selfCheck', share, threads: 1, stageS: STAGE_S };
  await withPool<SelfCheckData, SelfCheckTask, readonly CheckGrade[], void>(options, (pool) =>
    pool.forEach(
      tasks,
      ({ exercise }) => exercise,
      async (task, run) => {
        const known = graded.get(task.exercise)!;
        if (known.every(({ grades }) => grades.every(isPassed)))
          known.push({ file: task.file, grades: await run(task).catch(endlessIn(task.exercise)) });
      },
    ),
  );
  return graded;
}
