import { callOf, type DomainOf, requireCounts } from '../inputs/index.ts';
import type { Domain, Lengths, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';

/** A parameter that is a number of this range. Coverage requires both ends, the special values and 0, if it is allowed. */
export const numberIn = (within: Range): DomainOf<number> & Range => ({ kind: 'number', ...within });

function lengthsOf(least: number, most: number, special: readonly number[], call: string): Lengths {
  requireCounts({ least, most, special }, call);
  return { least, most, special: [...new Set([...special, least, most])] };
}

/**
 * A parameter that is a list of `least` to `most` values of one domain. Coverage requires both lengths.
 * @param special further lengths that must occur
 */
export const listOf = <T>(
  of: DomainOf<T>,
  least: number,
  most = least,
  special: readonly number[] = [],
): DomainOf<T[]> => ({
  kind: 'list',
  of,
  lengths: lengthsOf(least, most, special, callOf('listOf', of, least, most)),
});

/**
 * A parameter that is a text of `least` to `most` characters. Coverage requires both lengths.
 * @param more.letters of which it is made, where it may be any text of them
 * @param more.special further lengths that must occur
 */
export const textOf = (
  least: number,
  most: number,
  { letters, special = [] }: { readonly letters?: string; readonly special?: readonly number[] } = {},
): DomainOf<string> => ({
  kind: 'text',
  lengths: lengthsOf(least, most, special, callOf('textOf', least, most)),
  ...(letters === undefined ? {} : { letters }),
});

type Fields = Readonly<Record<string, DomainOf<unknown>>>;
type Held<D> = D extends DomainOf<infer T> ? T : never;
/** Of a pair the fields are 0 and 1. */
type RecordOf<F> = F extends { readonly 0: DomainOf<infer A>; readonly 1: DomainOf<infer B> }
  ? [A, B]
  : { -readonly [K in keyof F]: Held<F[K]> };

/** A parameter that is an object with these fields. Coverage measures each field. */
export const recordOf = <F extends Fields>(fields: F): DomainOf<RecordOf<F>> => ({ kind: 'record', fields });

/**
 * A parameter, field or entry that is in one of these domains. Coverage requires all of each.
 * @example recordOf({ width: numberIn(W), label: eitherOf(textOf(1, 9), absent) })
 */
export const eitherOf = <D extends readonly DomainOf<unknown>[]>(...of: D): DomainOf<Held<D[number]>> => ({
  kind: 'union',
  of,
});

/** An optional field that is missing. */
export const absent: DomainOf<undefined> = { kind: 'absent' };

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
export const truthValue: DomainOf<boolean> = { kind: 'oneOf', values: [false, true] };
