import type { ExercisePlan } from '../checks/exercise-plan.ts';
import type { PlannedCheck } from '../checks/planned-check.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import { loadSolution, type SandboxHost } from '../sandbox/index.ts';
import { TranscriptCache } from './transcript-cache.ts';
import { sameTranscript } from './transcript.ts';

/** The misconceptions of an exercise. Their transcripts depend on no submission, so they are made once and kept. */
export class Misconceptions {
  readonly #plan: ExercisePlan;
  readonly #host: SandboxHost;
  readonly #checks: readonly PlannedCheck[];
  readonly #transcripts = new Map<string, TranscriptCache>();

  /** @param checks all checks of the exercise, planned with the same seed */
  constructor(plan: ExercisePlan, host: SandboxHost, checks: readonly PlannedCheck[]) {
    this.#plan = plan;
    this.#host = host;
    this.#checks = checks;
  }

  transcriptsOf({ id, source }: Misconception): TranscriptCache {
    return getOrCreate(this.#transcripts, id, () => {
      const solution = loadSolution(this.#host, { 'solution.ts': source });
      return new TranscriptCache(this.#plan.grading.exports, solution);
    });
  }

  /**
   * Finds the misconceptions that behave exactly like a submission in the checks that it failed.
   * @param failed the ids of those checks
   * @param heartbeat called before each comparison: they are many, and a watchdog must not take them for a stall
   * @returns the matching misconceptions for each failed check, by its id
   */
  async findMatches(
    submission: TranscriptCache,
    failed: ReadonlySet<string>,
    heartbeat: () => void = () => {},
  ): Promise<ReadonlyMap<string, readonly Misconception[]>> {
    const matches = new Map<string, readonly Misconception[]>();
    for (const planned of this.#checks.filter(({ check }) => failed.has(check.id)))
      matches.set(planned.check.id, await this.#matchesIn(planned, submission, heartbeat));
    return matches;
  }

  async #matchesIn(
    planned: PlannedCheck,
    submission: TranscriptCache,
    heartbeat: () => void,
  ): Promise<readonly Misconception[]> {
    const transcript = await submission.ofCheck(planned);
    const failing = transcript.findIndex(({ holds }) => !holds);
    // In a fresh instance the submission did not fail: misconceptions explain only what they can repeat.
    if (failing === -1) return [];
    const matches: Misconception[] = [];
    for (const misconception of this.#plan.misconceptions) {
      heartbeat();
      const known = this.transcriptsOf(misconception);
      if (!(await agreeAt(planned, [0, failing], submission, known))) continue;
      if (sameTranscript(transcript, await known.ofCheck(planned))) matches.push(misconception);
    }
    return matches;
  }
}

/**
 * A quick comparison at single inputs. Most misconceptions already differ at the first input, which is short and the
 * same for every submission, or at the input at which the submission failed. They need not run on all inputs.
 * @param indices of inputs of the check, counted from 0
 */
async function agreeAt(
  planned: PlannedCheck,
  indices: readonly number[],
  submission: TranscriptCache,
  known: TranscriptCache,
): Promise<boolean> {
  for (const index of indices)
    if (!sameTranscript(await submission.ofInput(planned, index), await known.ofInput(planned, index)))
      return false;
  return true;
}
