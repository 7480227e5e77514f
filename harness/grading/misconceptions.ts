import type { Candidates, Misconception } from '../checks/diagnosis.ts';
import { sameTranscript } from '../checks/transcript.ts';
import { Behaviour } from './behaviour.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import { instancesOf } from './instances.ts';
import { keep } from './keep.ts';
import type { Posed } from './prepared.ts';

/** What the misconceptions of an exercise do in its checks. It depends on no submission, and so is kept. */
export class Misconceptions {
  readonly #plan: ExercisePlan;
  readonly #wasm: WebAssembly.Module;
  readonly #posed: readonly Posed[];
  readonly #behaviours = new Map<string, Behaviour>();

  /** @param posed all checks of the exercise, their inputs from one seed */
  constructor(plan: ExercisePlan, wasm: WebAssembly.Module, posed: readonly Posed[]) {
    this.#plan = plan;
    this.#wasm = wasm;
    this.#posed = posed;
  }

  behaviourOf({ id, source }: Misconception): Behaviour {
    return keep(this.#behaviours, id, () => {
      const instances = instancesOf(this.#wasm, { 'solution.ts': source });
      return new Behaviour(this.#plan.grading.exports, instances);
    });
  }

  /**
   * Finds the misconceptions that do just what a submission does in the checks that it failed.
   * @param failed ids of those checks
   * @param goesOn told again and again that the work goes on: there is much of it, and a busy machine is no stall
   * @returns candidates by check id
   */
  async explain(
    submission: Behaviour,
    failed: ReadonlySet<string>,
    goesOn: () => void = () => {},
  ): Promise<ReadonlyMap<string, Candidates>> {
    const candidates = new Map<string, Candidates>();
    for (const posed of this.#posed.filter(({ check }) => failed.has(check.id)))
      candidates.set(posed.check.id, await this.#candidates(submission, posed, goesOn));
    return candidates;
  }

  async #candidates(submission: Behaviour, posed: Posed, goesOn: () => void): Promise<Candidates> {
    const transcript = await submission.throughout(posed);
    const failing = transcript.findIndex(({ holds }) => !holds);
    // Without a failing input it is the transcript of a right solution, and explains nothing.
    if (failing === -1) return [];
    const candidates: Misconception[] = [];
    for (const misconception of this.#plan.misconceptions) {
      goesOn();
      const known = this.behaviourOf(misconception);
      if (!(await agreeAt(posed, [0, failing], submission, known))) continue;
      if (sameTranscript(transcript, await known.throughout(posed))) candidates.push(misconception);
    }
    return candidates;
  }
}

/**
 * Most misconceptions differ at the first input already, which is short and the same for every submission, or where the
 * submission failed; they are not run at all the others.
 * @param indices of inputs of the check
 */
async function agreeAt(
  posed: Posed,
  indices: readonly number[],
  submission: Behaviour,
  known: Behaviour,
): Promise<boolean> {
  for (const index of indices)
    if (!sameTranscript(await submission.at(posed, index), await known.at(posed, index))) return false;
  return true;
}
