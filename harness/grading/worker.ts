import { type MessagePort, workerData } from 'node:worker_threads';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { type ExerciseData, type Gradings, mergeGradings } from './exercise-plan.ts';
import { gradeExercise } from './grade-exercise.ts';
import { keep } from './keep.ts';
import { prepare, type Prepared } from './prepared.ts';

/** What every task of a worker shares, given at its start. */
export interface WorkerData {
  /** By exercise. */
  readonly exercises: Readonly<Record<string, ExerciseData>>;
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

/** What a worker thread does, which the parent ends when a stage takes too long. See `bundle.ts`. */
export function serve(gradings: Gradings): (task: WorkerTask) => Promise<ExerciseGrade> {
  const { exercises, wasm } = workerData as WorkerData;
  const prepared = new Map<string, Prepared>();
  return async ({ exercise, files, seed, givenUp, begins }) => {
    try {
      const ready = keep(prepared, `${exercise} ${seed}`, () => {
        const plan = { ...exercises[exercise]!, grading: mergeGradings(gradings[exercise]!) };
        return prepare(plan, wasm, seed);
      });
      return await gradeExercise(ready, files, {
        givenUp,
        begins: (stage) => begins.postMessage(stage),
      });
    } finally {
      begins.close();
    }
  };
}
