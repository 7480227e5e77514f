import type { Allowed } from './closeness.ts';
import type { Said } from './said.ts';

/** One comparison of a check. The student reads the first that does not hold. */
export interface Finding {
  readonly holds: boolean;
  /** For the student; names the compared value. */
  readonly message: string;
  /** Absent if the message is the author's. */
  readonly said?: Said;
  /** Compared value in the student's words, `∇L(β)`. Absent for a statement. */
  readonly subject?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly allowed?: Allowed;
  /** Units of the tolerance, ≥ 0; at most 1 holds. Absent without a distance. Calibration reads it. */
  readonly deviation?: number;
  /** Overrides the hint of the check. */
  readonly hint?: string;
}

let ignored = 0;

/** Tells whether the result is used: a check that makes a comparison and does not yield it judges nothing. */
export function compared({ holds, ...rest }: Finding): Finding {
  ignored += 1;
  let isUsed = false;
  return {
    ...rest,
    get holds() {
      if (!isUsed) ignored -= 1;
      isUsed = true;
      return holds;
    },
  };
}

/** Comparisons so far, in all checks, whose result nobody has read. */
export const ignoredComparisons = (): number => ignored;
