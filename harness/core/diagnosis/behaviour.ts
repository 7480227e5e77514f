import type { PlannedCheck } from '../checks/planned-check.ts';
import { withSolution } from '../checks/with-solution.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { type Transcript, transcribe } from './transcript.ts';

/** What one solution does in a check, each time in a fresh instance, so that no state is left from other checks. */
export class Behaviour {
  readonly #exports: Signature;
  readonly #solution: SolutionModule;
  readonly #transcripts = new Map<string, Promise<Transcript>>();

  /** @param exports of the exercise */
  constructor(exports: Signature, solution: SolutionModule) {
    this.#exports = exports;
    this.#solution = solution;
  }

  /** At all inputs of the check. The check is run on the first request, and the result is kept. */
  throughout({ check, inputs }: PlannedCheck): Promise<Transcript> {
    return getOrCreate(this.#transcripts, check.id, () => this.#transcribe(check, inputs));
  }

  /** At one of its inputs alone. @param index of the input */
  at({ check, inputs }: PlannedCheck, index: number): Promise<Transcript> {
    return getOrCreate(this.#transcripts, `${check.id} ${index}`, () =>
      this.#transcribe(check, [inputs[index]]),
    );
  }

  #transcribe(check: PlannedCheck['check'], inputs: readonly unknown[]): Promise<Transcript> {
    return withSolution(this.#solution, check, this.#exports, (observed) =>
      transcribe(check, observed, inputs),
    );
  }
}
