import type { Exercise } from '../../../../harness/core/checks/check.ts';
import {
  type ExerciseData,
  type ExportedFunctions,
  toPlan,
} from '../../../../harness/core/checks/exercise-plan.ts';
import { gradeSolutions, type Solution } from './grade-solutions.ts';

/** What a worker is sent. */
export interface Work {
  readonly exercise: ExerciseData;
  readonly solutions: readonly Solution[];
}

/** The checks of each exercise, by its id. */
type Gradings = ReadonlyMap<string, Exercise<ExportedFunctions>>;

/** Of the worker that this runs in: the types of the project are those of a page. */
declare const self: {
  addEventListener: (type: 'message', listener: (event: { readonly data: Work }) => void) => void;
  postMessage: (grades: readonly string[] | { readonly error: string }) => void;
};

async function grade({ exercise, solutions }: Work, gradings: Gradings): Promise<string[]> {
  const { strip } = await import('../../../../harness/core/sandbox/source/strip.ts');
  const wasm = await WebAssembly.compileStreaming(fetch('/quickjs.wasm'));
  const plan = toPlan(exercise, gradings.get(exercise.id)!);
  return gradeSolutions(plan, { wasm, strip }, solutions);
}

/** What a Web Worker does: it grades what it is sent, and answers with the grades. */
export function serve(gradings: Gradings): void {
  self.addEventListener('message', ({ data }) => {
    void grade(data, gradings).then(
      (grades) => self.postMessage(grades),
      (error: unknown) => self.postMessage({ error: String((error as Error).stack ?? error) }),
    );
  });
}
