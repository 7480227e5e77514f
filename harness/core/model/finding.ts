import type { Allowed } from './closeness.ts';
import type { Said } from './said.ts';

/** Result of one comparison of a check. The student reads the first that does not hold. */
export interface Finding {
  readonly holds: boolean;
  /** For the student; names the compared value. Not shown if the comparison holds. */
  readonly message: string;
  /** Message as data; absent for the author's own text. */
  readonly said?: Said;
  /** Compared value in the student's words, `∇L(β)`. Absent for a statement, which has no expected value. */
  readonly subject?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** Tolerance of each number. Absent if there is no distance. */
  readonly allowed?: Allowed;
  /** Distance in units of the tolerance, ≥ 0; at most 1 holds. Absent if there is none. Calibration reads it. */
  readonly deviation?: number;
  /** Overrides the hint of the check. */
  readonly hint?: string;
}
