import { callOf, type DomainOf, requireCounts } from '../inputs/index.ts';
import type { Domain, Lengths, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';

/** Coverage requires both ends, special values, and 0 if allowed. */
export const numberIn = (within: Range): DomainOf<number> & Range => ({ kind: 'number', ...within });

function lengthsOf(least: number, most: number, special: readonly number[], call: string): Lengths {
  requireCounts({ least, most, special }, call);
  return { least, most, special: [...new Set([...special, least, most])] };
}

/**
 * Coverage requires both lengths.
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
 * Coverage requires both lengths, in characters.
 * @param more.letters alphabet, if any text over it is allowed
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

type ValueOf<D> = D extends DomainOf<infer T> ? T : never;
type FieldValues<F> = F extends { readonly 0: DomainOf<infer A>; readonly 1: DomainOf<infer B> }
  ? [A, B]
  : { -readonly [K in keyof F]: ValueOf<F[K]> };

/** Coverage measures each field. */
export const recordOf = <F extends Readonly<Record<string, DomainOf<unknown>>>>(
  fields: F,
): DomainOf<FieldValues<F>> => ({ kind: 'record', fields });

/**
 * Coverage requires all of each domain.
 * @example recordOf({ width: numberIn(W), label: eitherOf(textOf(1, 9), absent) })
 */
export const eitherOf = <D extends readonly DomainOf<unknown>[]>(...of: D): DomainOf<ValueOf<D[number]>> => ({
  kind: 'union',
  of,
});

/** A missing optional field. */
export const absent: DomainOf<undefined> = { kind: 'absent' };

/** A quantity computed from the parameter `from`, under a new name. */
export const derived = <T extends HostValue>(
  from: string,
  measure: (parameter: T) => HostValue,
  of: Domain,
): Domain => ({ kind: 'derived', from, measure, of });

/**
 * Coverage requires each kind that an author passes to `callable`.
 * @example functionOf('polynomial', 'with a pole', 'constant')
 */
export const functionOf = (...kinds: readonly string[]): Domain => ({ kind: 'function', kinds });

/** Coverage requires both. For words, use `oneOf('odd', 'even')`. */
export const truthValue: DomainOf<boolean> = { kind: 'oneOf', values: [false, true] };
