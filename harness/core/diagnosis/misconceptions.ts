import type { ExercisePlan } from '../checks/exercise-plan.ts';
import type { PlannedCheck } from '../checks/planned-check.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import { loadSolution, type SandboxHost } from '../sandbox/index.ts';
import { Behaviour } from './behaviour.ts';
import type { Candidates } from './diagnosis.ts';
import { sameTranscript } from './transcript.ts';

/** What the misconceptions of an exercise do in its checks. It depends on no submission, and so is kept. */
export class Misconceptions {
  readonly #plan: ExercisePlan;
  readonly #host: SandboxHost;
  readonly #checks: readonly PlannedCheck[];
  readonly #behaviours = new Map<string, Behaviour>();

  /** @param checks all checks of the exercise, their inputs from one seed */
  constructor(plan: ExercisePlan, host: SandboxHost, checks: readonly PlannedCheck[]) {
    this.#plan = plan;
    this.#host = host;
    this.#checks = checks;
  }

  behaviourOf({ id, source }: Misconception): Behaviour {
    return getOrCreate(this.#behaviours, id, () => {
      const solution = loadSolution(this.#host, { 'solution.ts': source });
      return new Behaviour(this.#plan.grading.exports, solution);
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
    for (const planned of this.#checks.filter(({ check }) => failed.has(check.id)))
      candidates.set(planned.check.id, await this.#candidates(submission, planned, goesOn));
    return candidates;
  }

  async #candidates(submission: Behaviour, planned: PlannedCheck, goesOn: () => void): Promise<Candidates> {
    const transcript = await submission.throughout(planned);
    const failing = transcript.findIndex(({ holds }) => !holds);
    // Without a failing input it is the transcript of a right solution, and explains nothing.
    if (failing === -1) return [];
    const candidates: Misconception[] = [];
    for (const misconception of this.#plan.misconceptions) {
      goesOn();
      const known = this.behaviourOf(misconception);
      if (!(await agreeAt(planned, [0, failing], submission, known))) continue;
      if (sameTranscript(transcript, await known.throughout(planned))) candidates.push(misconception);
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
  planned: PlannedCheck,
  indices: readonly number[],
  submission: Behaviour,
  known: Behaviour,
): Promise<boolean> {
  for (const index of indices)
    if (!sameTranscript(await submission.at(planned, index), await known.at(planned, index))) return false;
  return true;
}
