import type { Allowed } from './closeness.ts';
import type { Said } from './said.ts';

/** The result of one comparison of a check. The student reads the first that does not hold. */
export interface Finding {
  readonly holds: boolean;
  /** What is wrong, for the student; names what was compared. Not shown if the comparison holds. */
  readonly message: string;
  /** The message as data; absent if it is the author's. */
  readonly said?: Said;
  /** What was compared, in the student's words: `∇L(β)`. Absent from a statement, which expects no value. */
  readonly subject?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** How far each number may be from the expected one. Absent if there is no distance. */
  readonly allowed?: Allowed;
  /** The distance in units of the tolerance, ≥ 0; ≤ 1 holds. Absent if there is no distance. Calibration reads it. */
  readonly deviation?: number;
  /** Where to look if this comparison does not hold; default: the hint of the check. */
  readonly hint?: string;
}

let ignored = 0;

/** A comparison of which it is known whether its result is used: a check that makes it and does not yield it judges nothing. */
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

/** Number of comparisons so far, in all checks, whose result nobody has read. */
export const ignoredComparisons = (): number => ignored;
