import { observe } from '../checks/observed.ts';
import { type Transcript, transcribe } from '../checks/transcript.ts';
import type { Signature } from '../model/shape.ts';
import type { Functions } from './exercise-plan.ts';
import type { Instances } from './instances.ts';
import { keep } from './keep.ts';
import type { Posed } from './prepared.ts';

/** What one solution does in a check, each time in an instance of its own: what it keeps between calls is its own doing. */
export class Behaviour {
  readonly #exports: Signature;
  readonly #instances: Instances;
  readonly #transcripts = new Map<string, Promise<Transcript>>();

  /** @param exports of the exercise */
  constructor(exports: Signature, instances: Instances) {
    this.#exports = exports;
    this.#instances = instances;
  }

  /** At all inputs of the check. It is run when that is first asked for, and kept. */
  throughout({ check, inputs }: Posed): Promise<Transcript> {
    return keep(this.#transcripts, check.id, () => this.#transcribe(check, inputs));
  }

  /** At one of them alone. @param index its place */
  at({ check, inputs }: Posed, index: number): Promise<Transcript> {
    return keep(this.#transcripts, `${check.id} ${index}`, () => this.#transcribe(check, [inputs[index]]));
  }

  async #transcribe(check: Posed['check'], inputs: readonly unknown[]): Promise<Transcript> {
    const sandbox = await this.#instances.again();
    sandbox.beginCheck(check.patience);
    const transcript = transcribe(check, observe<Functions>(sandbox, this.#exports), inputs);
    sandbox.close();
    return transcript;
  }
}
