import { type MessagePort, workerData } from 'node:worker_threads';
import type { Exercise } from '../../core/checks/check.ts';
import type { ExerciseData, ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import { mergeGradings } from '../../core/checks/merge-checks.ts';
import { gradeExercise, type GradingContext, prepareGrading } from '../../core/grading/index.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';

/** What every task of a worker shares, given at its start. */
export interface WorkerData {
  /** By exercise. */
  readonly exercises: Readonly<Record<string, ExerciseData>>;
  /** The modules that hold their checks, by exercise. */
  readonly gradingFiles: Readonly<Record<string, readonly string[]>>;
  /** QuickJS, compiled. */
  readonly wasm: WebAssembly.Module;
}

/** One submission of one exercise. */
export interface WorkerTask {
  readonly exercise: string;
  readonly files: SourceFiles;
  readonly seed: number;
  readonly givenUp: ReadonlySet<string>;
  /** Told the name of each stage as it begins. */
  readonly begins: MessagePort;
}

/**
 * What a worker thread does, which the parent ends when a stage takes too long. It runs in a bundle, see `grader.ts`.
 * @param gradings the checks of each exercise, by their files
 */
export function serve(
  gradings: ReadonlyMap<string, Exercise<ExportedFunctions>>,
): (task: WorkerTask) => Promise<ExerciseGrade> {
  const { exercises, gradingFiles, wasm } = workerData as WorkerData;
  const contexts = new Map<string, GradingContext>();
  return async ({ exercise, files: sources, seed, givenUp, begins }) => {
    try {
      const context = getOrCreate(contexts, `${exercise} ${seed}`, () => {
        const { [exercise]: files = [] } = gradingFiles;
        const plan = {
          ...exercises[exercise]!,
          grading: mergeGradings(
            files,
            files.map((file) => gradings.get(file)),
          ),
        };
        return prepareGrading(plan, { wasm, strip }, seed);
      });
      return await gradeExercise(context, sources, {
        skipped: givenUp,
        onProgress: (stage) => begins.postMessage(stage),
      });
    } finally {
      begins.close();
    }
  };
}
