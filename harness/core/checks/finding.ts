import type { Call } from '../model/call.ts';
import { type Allowed, isClose, largestMagnitude, type Numbers } from './closeness.ts';

/** One comparison of a check. Data: the first that does not hold is what the student reads. */
export interface Finding {
  readonly holds: boolean;
  /** What is wrong, for the student; says what was compared. */
  readonly message: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** How far off, in units of the tolerance: ≤ 1 holds. Calibration reads it. */
  readonly deviation?: number;
}

/** Relative accuracy that the contract asks of every number. */
export const TOLERANCE = 1e-9;

/** Sizes: one for all numbers, or one for each entry of a list or matrix. */
export type Scale = number | readonly Scale[];

export interface Closeness {
  /**
   * Size of the quantities that enter the numbers compared, ≥ 0: the tolerance is relative to it. One for all numbers,
   * or one for each entry of a list or matrix, finite, so that an error in a small entry does not hide behind a large one.
   * 0 demands equality. Default: the largest magnitude expected. Give it where terms cancel.
   */
  readonly scale?: Scale;
  /** Relative to the scale, > 0; default 1e-9. Anything else needs a reason beside it. */
  readonly tolerance?: number;
}

/** Smaller sizes count as this one: numbers below 1e-308 have fewer digits. */
const SMALLEST_SIZE = 1e-290;

const allowedFor = (size: number, tolerance: number): number =>
  size === 0 ? 0 : tolerance * Math.max(size, SMALLEST_SIZE);

function allowedBy({ scale, tolerance = TOLERANCE }: Closeness, expected: Numbers): Allowed {
  if (typeof scale === 'object') return scale.map((part) => allowedBy({ scale: part, tolerance }, expected));
  // Where a path overflows, a scale that is not finite would let every number pass.
  return allowedFor(Number.isFinite(scale) ? scale! : largestMagnitude(expected), tolerance);
}

/**
 * The student's numbers agree with the expected ones: the same shape, each number within tolerance·scale;
 * NaN agrees with NaN and an infinity with itself alone.
 * @param what what was compared, as the student calls it: `∇L(β)`
 */
export function agree(what: string, actual: Numbers, expected: Numbers, closeness: Closeness = {}): Finding {
  const comparison = isClose(actual, expected, allowedBy(closeness, expected));
  return {
    holds: comparison.kind === 'close',
    message: comparison.kind === 'shape' ? `${what} ${comparison.message}` : `${what} is not right`,
    expected,
    actual,
    ...(comparison.kind === 'shape' ? {} : { deviation: comparison.deviation }),
  };
}

/** Two words or counts are the same. */
export function same(what: string, actual: string | number, expected: string | number): Finding {
  return { holds: Object.is(actual, expected), message: `${what} is not right`, expected, actual };
}

/**
 * A statement that is true or not.
 * @param message what is wrong if it is not, for the student
 */
export function claim(holds: boolean, message: string, actual?: unknown): Finding {
  return { holds, message, ...(actual === undefined ? {} : { actual }) };
}

/**
 * None of the calls changed an argument that it was given.
 * @param seen the calls of this input, as the check is handed them
 */
export function argumentsUnchanged(seen: { readonly calls: readonly Call[] }): Finding {
  for (const { name, changedArguments } of seen.calls)
    for (const { parameter, before, after } of changedArguments)
      return {
        holds: false,
        message: `${name} changed its argument ${parameter}: work on a copy`,
        expected: before,
        actual: after,
      };
  return { holds: true, message: 'arguments are left alone' };
}
