import { PATIENCE_AFTER, STALLS_OF_STAGE, STALLS_OF_TASK, type Earlier } from './service.ts';
import type { Stall } from './stall-watch.ts';

/** The attempts at one task. Each goes on where the one before has stalled. */
export class Attempts {
  readonly #stages: readonly string[];
  readonly #stalls = new Map<string | undefined, number>();
  #count = 0;
  /** What the attempts so far have left. */
  earlier: Earlier = { skipped: new Set(), finished: new Map(), spent: 0 };

  /** The part of a thread's patience that the next attempt may use. */
  get patience(): number {
    return this.earlier.skipped.size > 0 ? PATIENCE_AFTER : 1;
  }

  /** @param stages those that the task may announce; all others need the first */
  constructor(stages: readonly string[]) {
    this.#stages = stages;
  }

  /**
   * Notes that an attempt has stalled.
   * @param stage undefined: outside of all stages
   * @param stall a slow stage has had its time and would have it again: that counts as both its attempts
   * @param left what the attempt has finished, and the ticks that it used
   * @returns whether another attempt can succeed
   */
  mayGoOn(stage: string | undefined, stall: Stall, left: Pick<Earlier, 'finished' | 'spent'>): boolean {
    const attempts = stall === 'slow' ? STALLS_OF_STAGE : 1;
    this.#count += attempts;
    const stalls = (this.#stalls.get(stage) ?? 0) + attempts;
    this.#stalls.set(stage, stalls);
    if (stage === undefined) return stalls < STALLS_OF_STAGE;
    const finished = new Map([...this.earlier.finished, ...left.finished]);
    const skipped = new Set(this.earlier.skipped);
    if (stalls >= STALLS_OF_STAGE || skipped.size > 0) skipped.add(stage);
    if (this.#count >= STALLS_OF_TASK)
      for (const other of this.#stages.slice(1)) if (!finished.has(other)) skipped.add(other);
    this.earlier = { skipped, finished, spent: this.earlier.spent + left.spent };
    return true;
  }
}
