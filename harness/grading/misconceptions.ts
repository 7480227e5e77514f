import type { Candidates, Misconception } from '../checks/diagnosis.ts';
import { observe } from '../checks/observed.ts';
import { sameTranscript, type Transcript, transcribe } from '../checks/transcript.ts';
import type { ExercisePlan, Functions } from './exercise-plan.ts';
import { type Instances, instancesOf } from './instances.ts';
import { keep } from './keep.ts';
import type { Posed } from './prepared.ts';

/** Inputs of a sketch: most misconceptions differ from a student's solution at the first, and are not run on others. */
const SKETCHED_INPUTS = 1;

/** What a solution does at the first inputs of every check, by check id. */
type Sketch = ReadonlyMap<string, Transcript>;

/** In an instance of its own: what a solution keeps between calls must be its own doing. */
async function transcriptOf(
  { grading }: ExercisePlan,
  instances: Instances,
  { check, inputs }: Posed,
): Promise<Transcript> {
  const sandbox = await instances.again();
  sandbox.beginCheck(check.patience);
  return transcribe(check, observe<Functions>(sandbox, grading.exports), inputs);
}

/** All checks in their order in one instance, so that two sketches of the same code are the same. */
async function sketch(
  { grading }: ExercisePlan,
  instances: Instances,
  posed: readonly Posed[],
): Promise<Sketch> {
  const transcripts = new Map<string, Transcript>();
  let sandbox = await instances.again();
  for (const { check, inputs } of posed) {
    if (sandbox.closed) sandbox = await instances.again();
    sandbox.beginCheck(check.patience);
    const observed = observe<Functions>(sandbox, grading.exports);
    transcripts.set(check.id, transcribe(check, observed, inputs.slice(0, SKETCHED_INPUTS)));
  }
  return transcripts;
}

/** What the misconceptions of an exercise do in its checks. It depends on no submission, and so is kept. */
export class Misconceptions {
  readonly #plan: ExercisePlan;
  readonly #wasm: WebAssembly.Module;
  readonly #posed: readonly Posed[];
  readonly #instances = new Map<string, Instances>();
  readonly #sketches = new Map<string, Promise<Sketch>>();
  readonly #transcripts = new Map<string, Promise<Transcript>>();

  /** @param posed all checks of the exercise, their inputs from one seed */
  constructor(plan: ExercisePlan, wasm: WebAssembly.Module, posed: readonly Posed[]) {
    this.#plan = plan;
    this.#wasm = wasm;
    this.#posed = posed;
  }

  #instancesOf({ id, source }: Misconception): Instances {
    return keep(this.#instances, id, () => instancesOf(this.#wasm, { 'solution.ts': source }));
  }

  #sketch(misconception: Misconception): Promise<Sketch> {
    const instances = this.#instancesOf(misconception);
    return keep(this.#sketches, misconception.id, () => sketch(this.#plan, instances, this.#posed));
  }

  /** What a misconception does at all inputs of a check. */
  transcript(misconception: Misconception, posed: Posed): Promise<Transcript> {
    const instances = this.#instancesOf(misconception);
    return keep(this.#transcripts, `${misconception.id}/${posed.check.id}`, () =>
      transcriptOf(this.#plan, instances, posed),
    );
  }

  /**
   * Finds the misconceptions that do just what a submission does in the checks that it failed.
   * @param instances of the submission
   * @param failed ids of those checks
   * @returns candidates by check id
   */
  async explain(instances: Instances, failed: ReadonlySet<string>): Promise<ReadonlyMap<string, Candidates>> {
    const candidates = new Map<string, Candidates>();
    if (failed.size === 0) return candidates;
    const begins = await sketch(this.#plan, instances, this.#posed);
    for (const posed of this.#posed.filter(({ check }) => failed.has(check.id)))
      candidates.set(posed.check.id, await this.#candidates(instances, posed, begins));
    return candidates;
  }

  async #candidates(instances: Instances, posed: Posed, begins: Sketch): Promise<Candidates> {
    const { id } = posed.check;
    const student = await transcriptOf(this.#plan, instances, posed);
    // Without a failing input it is the transcript of a right solution, and explains nothing.
    if (student.every(({ holds }) => holds)) return [];
    const candidates: Misconception[] = [];
    for (const misconception of this.#plan.misconceptions) {
      const sketched = await this.#sketch(misconception);
      if (!sameTranscript(begins.get(id)!, sketched.get(id)!)) continue;
      if (sameTranscript(student, await this.transcript(misconception, posed)))
        candidates.push(misconception);
    }
    return candidates;
  }
}
