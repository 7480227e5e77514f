import { observe } from '../checks/observed.ts';
import { type Transcript, transcribe } from '../checks/transcript.ts';
import type { ExercisePlan, Functions } from './exercise-plan.ts';
import type { Instances } from './instances.ts';
import { keep } from './keep.ts';
import type { Posed } from './prepared.ts';

/** Inputs of a sketch: most misconceptions differ from a student's solution at the first, and are not run on others. */
const SKETCHED_INPUTS = 1;

/** What a solution does at the first inputs of every check, by check id. */
export type Sketch = ReadonlyMap<string, Transcript>;

/** What one solution does in the checks of its exercise; it is run when that is first asked for. */
export class Behaviour {
  readonly #plan: ExercisePlan;
  readonly #posed: readonly Posed[];
  readonly #instances: Instances;
  readonly #transcripts = new Map<string, Promise<Transcript>>();
  #sketch: Promise<Sketch> | undefined;

  /** @param posed all checks of the exercise, their inputs from one seed */
  constructor(plan: ExercisePlan, posed: readonly Posed[], instances: Instances) {
    this.#plan = plan;
    this.#posed = posed;
    this.#instances = instances;
  }

  sketch(): Promise<Sketch> {
    this.#sketch ??= this.#makeSketch();
    return this.#sketch;
  }

  /** What it does at all inputs of a check, in an instance of its own: what it keeps between calls is its own doing. */
  transcript(posed: Posed): Promise<Transcript> {
    return keep(this.#transcripts, posed.check.id, () => this.#makeTranscript(posed));
  }

  /** All checks in their order in one instance, so that two sketches of the same code are the same. */
  async #makeSketch(): Promise<Sketch> {
    const transcripts = new Map<string, Transcript>();
    let sandbox = await this.#instances.again();
    for (const { check, inputs } of this.#posed) {
      if (sandbox.closed) sandbox = await this.#instances.again();
      sandbox.beginCheck(check.patience);
      const observed = observe<Functions>(sandbox, this.#plan.grading.exports);
      transcripts.set(check.id, transcribe(check, observed, inputs.slice(0, SKETCHED_INPUTS)));
    }
    sandbox.close();
    return transcripts;
  }

  async #makeTranscript({ check, inputs }: Posed): Promise<Transcript> {
    const sandbox = await this.#instances.again();
    sandbox.beginCheck(check.patience);
    const transcript = transcribe(check, observe<Functions>(sandbox, this.#plan.grading.exports), inputs);
    sandbox.close();
    return transcript;
  }
}
