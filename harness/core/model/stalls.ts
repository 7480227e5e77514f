import type { CheckGrade } from './grades.generated.ts';
import { LOADING } from './stages.ts';

/**
 * How often a grading may stall at no cost, because it may be the machine's fault: the next attempt begins anew. After
 * that each stage that stalls is skipped.
 */
export const STALLS_FORGIVEN = 1;
/** How often a grading may stall. Then everything is skipped that is not finished, except for loading. */
const MOST_STALLS = 4;

/** What earlier attempts at a grading have left to the next one. */
export interface Earlier {
  /** The stages that stalled. */
  readonly skipped: ReadonlySet<string>;
  /** There were too many stalls: only loading is tried again. */
  readonly isOver: boolean;
  /** The checks that are finished, by id. They are not run again. */
  readonly finished: ReadonlyMap<string, CheckGrade>;
  /** Ticks that they used. */
  readonly spent: number;
}

/** Before the first attempt. */
export const NOTHING: Earlier = { skipped: new Set(), isOver: false, finished: new Map(), spent: 0 };

/** Whether a stage that is not finished is skipped. */
export const isSkipped = ({ skipped, isOver }: Earlier, stage: string): boolean =>
  skipped.has(stage) || (isOver && stage !== LOADING);

/** The stalls of one grading. Parent threads and pages count them, each with its own sense of when a worker stalls. */
export class Stalls {
  #count = 0;
  #earlier = NOTHING;

  /** Whether it has stalled at all. */
  get any(): boolean {
    return this.#count > 0;
  }

  /** What the next attempt begins with. */
  get earlier(): Earlier {
    return this.#earlier;
  }

  /**
   * Adds the stall that has ended an attempt.
   * @param stage in which it stalled
   * @param left the checks that this attempt has finished, and the ticks that it used
   * @param count how many stalls it counts as
   */
  add(stage: string, { finished, spent }: Pick<Earlier, 'finished' | 'spent'>, count = 1): void {
    this.#count += count;
    // Nothing is kept: the audit and the diagnosis must see all checks. And a solution that counts its calls could
    // otherwise stall in one check after the other, and pass each of them in the next attempt.
    if (this.#count <= STALLS_FORGIVEN) return;
    this.#earlier = {
      skipped: new Set(this.#earlier.skipped).add(stage),
      isOver: this.#count >= MOST_STALLS,
      finished: new Map([...this.#earlier.finished, ...finished]),
      spent: this.#earlier.spent + spent,
    };
  }
}
