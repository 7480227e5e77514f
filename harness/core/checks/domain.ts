import type { Domain, Lengths, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';
import { callOf, requireCounts } from './arguments.ts';

/** A parameter that is a number of this range. Coverage requires both ends, the special values and 0, if it is allowed. */
export const numberIn = (within: Range): Domain => ({ kind: 'number', ...within });

function lengthsOf(least: number, most: number, special: readonly number[], call: string): Lengths {
  requireCounts({ least, most, special }, call);
  return { least, most, special: [...new Set([...special, least, most])] };
}

/**
 * A parameter that is a list of `least` to `most` values of one domain. Coverage requires both lengths.
 * @param special further lengths that must occur
 */
export const listOf = (of: Domain, least: number, most = least, special: readonly number[] = []): Domain => ({
  kind: 'list',
  of,
  lengths: lengthsOf(least, most, special, callOf('listOf', of, least, most)),
});

/**
 * A parameter that is a text of `least` to `most` characters. Coverage requires both lengths.
 * @param special further lengths that must occur
 */
export const textOf = (least: number, most: number, special: readonly number[] = []): Domain => ({
  kind: 'text',
  lengths: lengthsOf(least, most, special, callOf('textOf', least, most)),
});

/** A parameter that is an object with these fields. Coverage measures each field. */
export const recordOf = (fields: Readonly<Record<string, Domain>>): Domain => ({ kind: 'record', fields });

/**
 * A parameter, field or entry that is in one of these domains. Coverage requires all of each.
 * @example recordOf({ width: numberIn(W), label: eitherOf(textOf(1, 9), absent) })
 */
export const eitherOf = (...of: readonly Domain[]): Domain => ({ kind: 'union', of });

/** An optional field that is missing. */
export const absent: Domain = { kind: 'absent' };

/**
 * A quantity that is computed from a parameter; its name is not that of a parameter.
 * @param from the name of the parameter
 * @param measure computes the quantity
 * @param of the domain of the quantity
 */
export const derived = <T extends HostValue>(
  from: string,
  measure: (parameter: T) => HostValue,
  of: Domain,
): Domain => ({ kind: 'derived', from, measure, of });

/**
 * A parameter that is a function. Coverage requires each of these kinds, which the author names and gives to `callable`.
 * @example functionOf('polynomial', 'with a pole', 'constant')
 */
export const functionOf = (...kinds: readonly string[]): Domain => ({ kind: 'function', kinds });

/** A parameter that is true or false. Coverage requires both. One of some words is `oneOf('odd', 'even')`. */
export const truthValue: Domain = { kind: 'oneOf', values: [false, true] };
