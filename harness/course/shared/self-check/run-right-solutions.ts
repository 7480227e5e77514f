import { harnessError } from '../../../core/grading/check-grade.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import type { Course, CourseExercise } from '../exercises/index.ts';
import { EndlessStage, withPool } from '../workers/index.ts';
import type { SelfCheckData, SelfCheckTask } from './self-check-service.ts';

export interface RightGrades {
  /** Relative to the project. */
  readonly file: string;
  readonly grades: readonly CheckGrade[];
}

export interface SelfCheckOptions {
  readonly seed: number;
}

/** Time limit of a check, in s; outside the sandbox it takes a fraction of one. */
const STAGE_S = 30;

const isPassed = ({ outcome }: CheckGrade): boolean => outcome === 'passed';

/**
 * Runs all checks, up to the first failing solution of each exercise. The students' edition, which has only references,
 * has `release/inside/run-right-solutions.ts` instead.
 * @returns by exercise id, the reference first
 * @throws NoThreadStarts
 */
export async function runRightSolutions(
  { root, program, rightSolutions }: Course,
  exercises: readonly CourseExercise[],
  { seed }: SelfCheckOptions,
): Promise<ReadonlyMap<string, readonly RightGrades[]>> {
  const data = exercises.map((one) => [one.id, dataOf(one)] as const);
  const share = async (): Promise<SelfCheckData> => ({ root, exercises: new Map(data), seed });
  const tasks = exercises.flatMap(({ id }) =>
    rightSolutions.get(id)!.files.map((file, index) => ({ exercise: id, file, index })),
  );
  /** An endless check is its author's mistake. */
  const endlessIn = (id: string) => (error: unknown) => {
    if (!(error instanceof EndlessStage)) throw error;
    const { checks } = exercises.find((exercise) => exercise.id === id)!.grading;
    const check = checks.find((one) => one.id === error.stage);
    if (check === undefined) throw error;
    return [harnessError(check, error.message)];
  };
  const graded = new Map(exercises.map(({ id }) => [id, [] as RightGrades[]]));
  // Two threads would compile everything twice, which takes most of the time.
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
