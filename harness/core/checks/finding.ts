import type { Call } from '../model/call.ts';
import { compareNumbers, largestMagnitude, type Numbers } from './closeness.ts';

/** The result of one comparison of a check. The student reads the first that does not hold. */
export interface Finding {
  readonly holds: boolean;
  /** What is wrong, for the student; names what was compared. Not shown if the comparison holds. */
  readonly message: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** The distance in units of the tolerance, ≥ 0; ≤ 1 holds. Absent if there is no distance. Calibration reads it. */
  readonly deviation?: number;
}

/** The relative accuracy that is required of every number. */
export const TOLERANCE = 1e-9;

export interface Closeness {
  /**
   * The size of the quantities from which the numbers are computed, > 0; the tolerance is relative to it. Default: the
   * largest magnitude among the expected numbers. Give it where terms cancel.
   */
  readonly scale?: number;
  /** Relative to the scale, > 0; default 1e-9. Give the reason for any other value beside it. */
  readonly tolerance?: number;
}

/**
 * Checks that numbers are the expected ones: the same shape, and each number within tolerance·scale. NaN agrees with
 * NaN only, an infinity with itself only.
 * @param what what is compared, in the student's words, as the subject of a sentence: `∇L(β)`
 */
export function agree(what: string, actual: Numbers, expected: Numbers, closeness: Closeness = {}): Finding {
  // With an infinite scale, as of a path that overflows, every number would pass.
  const scale = Number.isFinite(closeness.scale) ? closeness.scale! : largestMagnitude(expected);
  const comparison = compareNumbers(actual, expected, (closeness.tolerance ?? TOLERANCE) * scale);
  return {
    holds: comparison.kind === 'close',
    message: comparison.kind === 'shape' ? `${what} ${comparison.message}` : `${what} is wrong`,
    expected,
    actual,
    ...(comparison.kind === 'shape' ? {} : { deviation: comparison.deviation }),
  };
}

/** Checks that two words or counts are equal. @param what as for `agree` */
export function same(what: string, actual: string | number, expected: string | number): Finding {
  return { holds: Object.is(actual, expected), message: `${what} is wrong`, expected, actual };
}

/**
 * Checks a statement that is either true or false.
 * @param message what is wrong if `holds` is false, for the student
 * @param actual the value that shows it, if there is one
 */
export function claim(holds: boolean, message: string, actual?: unknown): Finding {
  return { holds, message, ...(actual === undefined ? {} : { actual }) };
}

/**
 * Checks that no call changed an argument that it was given.
 * @param recording the third parameter of the check's `holds`
 */
export function argumentsUnchanged(recording: { readonly calls: readonly Call[] }): Finding {
  for (const { name, changedArguments } of recording.calls)
    for (const { parameter, before, after } of changedArguments)
      return {
        holds: false,
        message: `${name} changed its argument ${parameter}: work on a copy`,
        expected: before,
        actual: after,
      };
  return { holds: true, message: 'no argument was changed' };
}
