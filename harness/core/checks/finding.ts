import {
  otherSize,
  scaleOf,
  TOLERANCE,
  worstDeviation,
  type Allowed,
  type Numbers,
} from '../model/closeness.ts';
import { compared, type Finding } from '../model/finding.ts';
import type { Said } from '../model/said.ts';
import { type Part, say } from '../say/index.ts';

/**
 * Overrides the check's hint for some comparisons.
 * @param hint does not give the solution away; a function is called only on failure
 * @example yield* hinted('Is a point left out?', same('the number of points', path.length, steps + 1));
 */
export function* hinted(
  hint: string | (() => string),
  findings: Finding | Iterable<Finding>,
): Generator<Finding> {
  for (const finding of Symbol.iterator in findings ? findings : [findings])
    yield finding.holds ? finding : { ...finding, hint: typeof hint === 'string' ? hint : hint() };
}

export interface Closeness {
  /**
   * Magnitude of the quantities from which the numbers are computed, ≥ 0; the tolerance is relative to it. One for all,
   * or one for each entry, so that an error in a small entry cannot hide behind a large one. 0 demands equality.
   * Default: the largest expected magnitude. Give it where terms cancel.
   */
  readonly scale?: Allowed;
  /** Relative to the scale, > 0; default 1e-9. Give the reason for another value beside it. */
  readonly tolerance?: number;
}

export const saying = (said: Said): Pick<Finding, 'said' | 'message'> => ({ said, message: say(said) });

/** Bound on the scale, because numbers below 1e-308 lose digits. */
const SMALLEST_SIZE = 1e-290;

function allowedBy({ scale, tolerance = TOLERANCE }: Closeness, expected: Numbers): Allowed {
  if (typeof scale === 'object') return scale.map((part) => allowedBy({ scale: part, tolerance }, expected));
  // An infinite scale, as of an overflowing path, would accept every number.
  const size = Number.isFinite(scale) ? scale! : scaleOf(expected);
  return size === 0 ? 0 : tolerance * Math.max(size, SMALLEST_SIZE);
}

/**
 * Compares shapes, and each number within tolerance·scale. NaN agrees with NaN only, an infinity, word or truth value
 * with itself.
 * @param what the compared value in the student's words, as the subject of a sentence: `∇L(β)`
 */
export function agree(what: string, actual: Numbers, expected: Numbers, closeness: Closeness = {}): Finding {
  const allowed = allowedBy(closeness, expected);
  const worst = worstDeviation(actual, expected, allowed);
  const isShaped = typeof worst === 'number';
  const said: Said = isShaped ? { id: 'wrong', what } : { id: 'built-otherwise', what, ...worst };
  return compared({
    holds: isShaped && worst <= 1,
    ...saying(said),
    subject: what,
    expected,
    actual,
    allowed,
    deviation: isShaped ? worst : undefined,
  });
}

/**
 * Deviation that `agree` would find, to reduce many comparisons to the worst.
 * @returns ∞ if the shapes differ
 */
export function deviationFrom(actual: Numbers, expected: Numbers, closeness: Closeness = {}): number {
  const worst = worstDeviation(actual, expected, allowedBy(closeness, expected));
  return typeof worst === 'number' ? worst : Infinity;
}

const partOf = (part: Part, of: string): string => say({ id: 'part', part, of });

type Word = string | number | boolean;
type Words = Word | readonly Words[];

/**
 * Compares words, texts, counts, truth values, or lists of them; reports the first entry or line that differs, or both whole
 * lists or texts if there are too few or too many.
 * @param what as for `agree`
 */
export function same(what: string, actual: Words, expected: Words): Finding {
  const finding = (holds: boolean, said: Said): Finding =>
    compared({ holds, ...saying(said), subject: what, expected, actual });
  if (typeof actual === 'object' && typeof expected === 'object') {
    if (actual.length !== expected.length)
      return finding(false, { id: 'built-otherwise', what, ...otherSize(actual, expected) });
    for (const [k, one] of expected.entries()) {
      const place = same(partOf({ element: k }, what), actual[k]!, one);
      if (!place.holds) return place;
    }
    return finding(true, { id: 'wrong', what });
  }
  if (typeof actual === 'string' && typeof expected === 'string') {
    const [yours, right] = [actual.split('\n'), expected.split('\n')];
    const k = right.findIndex((line, place) => line !== yours[place]);
    if (k !== -1 && k < yours.length && yours.length + right.length > 2)
      return same(partOf({ line: k + 1 }, what), yours[k]!, right[k]!);
    if (yours.length !== right.length) return finding(false, { id: 'wrong', what: partOf('lines', what) });
  }
  return finding(Object.is(actual, expected), { id: 'wrong', what });
}

/**
 * @param message the problem if `holds` is false, for the student
 * @param actual a value that shows it
 */
export function claim(holds: boolean, message: string, actual?: unknown): Finding {
  return compared({ holds, message, ...(actual === undefined ? {} : { actual }) });
}
