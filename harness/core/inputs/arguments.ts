import * as fc from 'fast-check';
import type { Lengths } from '../model/domain.ts';

// Validates authors' arguments during their call, so that the error's stack names the author's file and line.

/** @throws RangeError `range(7, 2): …` unless the condition holds */
export function requireThat(holds: boolean, call: string, rule: string): asserts holds {
  if (!holds) throw new RangeError(`${call}: ${rule}`);
}

/** A call as its author wrote it, objects elided: `listOf(…, 3, 1)`. */
export const callOf = (name: string, ...values: readonly unknown[]): string =>
  `${name}(${values.map((value) => (typeof value === 'object' ? '…' : String(value))).join(', ')})`;

/** @param what the argument, such as `entry` */
export const requireArbitrary = (value: unknown, call: string, what: string): void =>
  requireThat(
    value instanceof fc.Arbitrary,
    call,
    `${what} must be an arbitrary, such as real(-5, 5); got ${JSON.stringify(value) ?? String(value)}`,
  );

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** @throws RangeError */
export function requireCounts({ least, most, special }: Lengths, call: string): void {
  const rule = 'the shortest and the longest length must be given, whole and not negative';
  requireThat(isCount(least) && isCount(most), call, `${rule}; got ${least} and ${most}`);
  requireThat(least <= most, call, `no length is at least ${least} and at most ${most}`);
  for (const length of special)
    requireThat(
      isCount(length) && least <= length && length <= most,
      call,
      `the special length ${length} is not a whole number from ${least} to ${most}`,
    );
}

/** @throws RangeError */
export function requireInterval(min: number, max: number, call: string): void {
  requireThat(Number.isFinite(min) && Number.isFinite(max), call, 'both ends must be given and finite');
  requireThat(min <= max, call, `no number is at least ${min} and at most ${max}`);
}
