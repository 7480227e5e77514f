import { LEAST_PATIENCE, SILENCE_AFTER, STALLS_FORGIVEN, STALLS_OF_TASK, type Earlier } from './service.ts';
import type { Patience, Stall } from './stall-watch.ts';

const NOTHING: Earlier = { skipped: new Set(), finished: new Map(), spent: 0 };

/** What an attempt that stalled has left. */
export interface Left extends Pick<Earlier, 'finished' | 'spent'> {
  /** The CPU time that it has used beyond its ticks, in ticks. */
  readonly slowTicks: number;
}

/** The attempts at one task. The second begins anew; each of the others goes on where the one before has stalled. */
export class Attempts {
  readonly #stages: readonly string[];
  #stallsOutside = 0;
  #stalls = 0;
  /** The CPU time that the attempts so far have used beyond their ticks, in ticks. */
  #slowTicks = 0;
  /** What the attempts so far have left. */
  earlier = NOTHING;

  /** @param stages those that the task may announce; all others need the first */
  constructor(stages: readonly string[]) {
    this.#stages = stages;
  }

  /** @returns how long the next attempt may get no further. All attempts share the time for what is slow. */
  leftOf({ ticks, silentTicks, idleMs }: Patience): Patience {
    return {
      ticks: Math.max(LEAST_PATIENCE * ticks, ticks - this.#slowTicks),
      silentTicks: this.#stalls > 0 ? SILENCE_AFTER * silentTicks : silentTicks,
      idleMs,
    };
  }

  /**
   * Notes that an attempt has stalled.
   * @param stage undefined: outside of all stages
   * @param stall a slow stage has had its time and would have it again: that counts twice
   * @param left what the attempt has left
   * @returns whether another attempt can succeed
   */
  mayGoOn(
    stage: string | undefined,
    stall: Stall,
    { finished: newlyFinished, spent, slowTicks }: Left,
  ): boolean {
    const weight = stall === 'slow' ? STALLS_FORGIVEN + 1 : 1;
    if (stage === undefined) return (this.#stallsOutside += weight) <= STALLS_FORGIVEN;
    this.#stalls += weight;
    this.#slowTicks += slowTicks;
    // Nothing is kept: the audit and the diagnosis must see all checks. And a solution that counts its calls could
    // otherwise stall in one check after the other, and pass each of them in the next attempt.
    if (this.#stalls <= STALLS_FORGIVEN) return true;
    const finished = new Map([...this.earlier.finished, ...newlyFinished]);
    const skipped = new Set(this.earlier.skipped).add(stage);
    if (this.#stalls >= STALLS_OF_TASK)
      for (const other of this.#stages.slice(1)) if (!finished.has(other)) skipped.add(other);
    this.earlier = { skipped, finished, spent: this.earlier.spent + spent };
    return true;
  }
}
