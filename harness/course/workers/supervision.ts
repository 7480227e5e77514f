/** A pair as text: the ids of a submission and an exercise. */
type PairText = string;

/** What the supervisor knows of processes that were killed before this one. */
interface SupervisorReport {
  readonly suspects: readonly PairText[];
  /** Each with the signal that ended the process. */
  readonly culprits: readonly (readonly [PairText, string])[];
}

const textOf = (submission: string, exercise: string): PairText => JSON.stringify([submission, exercise]);

/**
 * The connection of a grading process to its supervisor, `scripts/supervise.mjs`. Without a supervisor nothing is
 * suspected, and reports go nowhere.
 */
export class Supervision {
  readonly #suspects: ReadonlySet<PairText>;
  readonly #culprits: ReadonlyMap<PairText, string>;
  readonly #send: (message: object) => void;

  constructor({ DESCENT_GRADER_SUPERVISED: report } = process.env) {
    const { suspects, culprits } = (
      report === undefined ? { suspects: [], culprits: [] } : JSON.parse(report)
    ) as SupervisorReport;
    this.#suspects = new Set(suspects);
    this.#culprits = new Map(culprits);
    this.#send = report === undefined ? () => {} : (message) => void process.send?.(message);
    if (report === undefined) return;
    // Without its supervisor this process would be out of reach.
    process.once('disconnect', () => process.exit(1));
    process.channel?.unref();
  }

  /** Whether an earlier process was killed during this run. */
  get isContinuation(): boolean {
    return this.#suspects.size > 0;
  }

  /** Whether a process was killed while it graded this pair, perhaps beside others: it must be graded alone. */
  isSuspect(submission: string, exercise: string): boolean {
    return this.#suspects.has(textOf(submission, exercise));
  }

  /** The signal that ended a process twice while it graded nothing but this pair. */
  endedBy(submission: string, exercise: string): string | undefined {
    return this.#culprits.get(textOf(submission, exercise));
  }

  /** Reports that a pair is graded now, for as long as `work` takes. */
  async during<T>(submission: string, exercise: string, work: () => Promise<T>): Promise<T> {
    const pair = textOf(submission, exercise);
    this.#send({ began: pair });
    try {
      return await work();
    } finally {
      this.#send({ ended: pair });
    }
  }
}
