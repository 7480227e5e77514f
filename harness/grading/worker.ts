import { type MessagePort, workerData } from 'node:worker_threads';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import type { Exercise } from '../checks/check.ts';
import type { ExerciseData, Functions } from './exercise-plan.ts';
import { gradeExercise } from './grade-exercise.ts';
import { keep } from './keep.ts';
import { mergeGradings } from './merge-gradings.ts';
import { prepare, type Prepared } from './prepared.ts';

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
  gradings: ReadonlyMap<string, Exercise<Functions>>,
): (task: WorkerTask) => Promise<ExerciseGrade> {
  const { exercises, gradingFiles, wasm } = workerData as WorkerData;
  const prepared = new Map<string, Prepared>();
  return async ({ exercise, files: sources, seed, givenUp, begins }) => {
    try {
      const ready = keep(prepared, `${exercise} ${seed}`, () => {
        const { [exercise]: files = [] } = gradingFiles;
        const plan = {
          ...exercises[exercise]!,
          grading: mergeGradings(
            files,
            files.map((file) => gradings.get(file)),
          ),
        };
        return prepare(plan, wasm, seed);
      });
      return await gradeExercise(ready, sources, {
        givenUp,
        begins: (stage) => begins.postMessage(stage),
      });
    } finally {
      begins.close();
    }
  };
}
