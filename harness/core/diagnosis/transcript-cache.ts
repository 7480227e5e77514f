import type { PlannedCheck } from '../checks/planned-check.ts';
import { withSolution } from '../checks/with-solution.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { type Transcript, transcribe } from './transcript.ts';

/**
 * The transcripts of one solution, each made when it is first needed and then kept. Each is made in a fresh instance,
 * so that no state is left over from other checks.
 */
export class TranscriptCache {
  readonly #exports: Signature;
  readonly #solution: SolutionModule;
  readonly #transcripts = new Map<string, Promise<Transcript>>();

  /** @param exports the exercise's */
  constructor(exports: Signature, solution: SolutionModule) {
    this.#exports = exports;
    this.#solution = solution;
  }

  /** The transcript of all inputs of a check. */
  ofCheck({ check, inputs }: PlannedCheck): Promise<Transcript> {
    return getOrCreate(this.#transcripts, check.id, () => this.#transcribe(check, inputs));
  }

  /** The transcript of one input of a check, tried alone. @param index the input's, counted from 0 */
  ofInput({ check, inputs }: PlannedCheck, index: number): Promise<Transcript> {
    return getOrCreate(this.#transcripts, `${check.id} ${index}`, () =>
      this.#transcribe(check, [inputs[index]]),
    );
  }

  #transcribe(check: PlannedCheck['check'], inputs: readonly unknown[]): Promise<Transcript> {
    return withSolution(this.#solution, check, this.#exports, (recorded) =>
      transcribe(check, recorded, inputs),
    );
  }
}
