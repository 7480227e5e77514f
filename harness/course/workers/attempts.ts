import { type Earlier, Stalls, STALLS_FORGIVEN } from '../../core/model/stalls.ts';
import { LEAST_PATIENCE, SILENCE_AFTER } from './service.ts';
import type { Patience, Stall } from './stall-watch.ts';

/** What an attempt that stalled has left. */
export interface Left extends Pick<Earlier, 'finished' | 'spent'> {
  /** The CPU time that it has used beyond its ticks, in ticks. */
  readonly slowTicks: number;
}

/** The attempts at one task, each in a new thread. */
export class Attempts {
  readonly #stalls = new Stalls();
  #stallsOutside = 0;
  /** The CPU time that the attempts so far have used beyond their ticks, in ticks. */
  #slowTicks = 0;

  /** What the attempts so far have left. */
  get earlier(): Earlier {
    return this.#stalls.earlier;
  }

  /** @returns how long the next attempt may get no further. All attempts share the time for what is slow. */
  leftOf({ ticks, silentTicks, idleMs }: Patience): Patience {
    return {
      ticks: Math.max(LEAST_PATIENCE * ticks, ticks - this.#slowTicks),
      silentTicks: this.#stalls.any ? SILENCE_AFTER * silentTicks : silentTicks,
      idleMs,
    };
  }

  /**
   * Notes that an attempt has stalled.
   * @param stage undefined: outside of all stages
   * @param stall slow code has had all of its time on its thread's own clock, so it is not forgiven
   * @param left what the attempt has left
   * @returns whether another attempt can succeed
   */
  mayGoOn(stage: string | undefined, stall: Stall, left: Left): boolean {
    const count = stall === 'slow' ? STALLS_FORGIVEN + 1 : 1;
    if (stage === undefined) return (this.#stallsOutside += count) <= STALLS_FORGIVEN;
    this.#stalls.add(stage, left, count);
    this.#slowTicks += left.slowTicks;
    return true;
  }
}
