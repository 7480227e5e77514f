import type { MessagePort } from 'node:worker_threads';
import Piscina from 'piscina';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { loadExercise } from './exercise-plan.ts';
import { gradeExercise } from './grade-exercise.ts';
import { keep } from './keep.ts';
import { prepare, type Prepared } from './prepared.ts';

/** What every task of a worker shares, given at its start. */
export interface WorkerData {
  readonly root: string;
  /** A folder of further checks. */
  readonly hidden?: string | undefined;
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

const exercises = new Map<string, Promise<Prepared>>();

/** Runs in a worker thread, which the parent ends when a stage takes too long. */
export default async function grade(task: WorkerTask): Promise<ExerciseGrade> {
  const { root, hidden, wasm } = Piscina.workerData as WorkerData;
  const { exercise, files, seed, givenUp, begins } = task;
  try {
    const prepared = await keep(exercises, `${exercise} ${seed}`, async () =>
      prepare(await loadExercise(root, exercise, hidden), wasm, seed),
    );
    return await gradeExercise(prepared, files, {
      givenUp,
      begins: (stage) => begins.postMessage(stage),
    });
  } finally {
    begins.close();
  }
}
