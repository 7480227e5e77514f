import * as fc from 'fast-check';
import type { Domain, Domains, Lengths, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';
import { anyOf, type Arbitrary, stringOf, vectorOf } from './arbitraries.ts';
import { requireThat } from './arguments.ts';
import { besideSpecials } from './beside.ts';
import { numbersOf, specialNumbers, usualNumber } from './range.ts';

declare const HELD: unique symbol;

/** A domain with the type of its values. */
export type DomainOf<T> = Domain & { readonly [HELD]?: T };

/** False for functions, derived quantities, and texts without letters. */
export function hasValues(domain: Domain): boolean {
  switch (domain.kind) {
    case 'list':
      return hasValues(domain.of);
    case 'record':
      return Object.values(domain.fields).every(hasValues);
    case 'union':
      return domain.of.every(hasValues);
    case 'text':
      return domain.letters !== undefined;
    default:
      return domain.kind !== 'function' && domain.kind !== 'derived';
  }
}

/** A list if the names are 0, 1, …, else an object. Undefined values get no field. */
export const together = (
  parts: readonly (readonly [name: string, Arbitrary<HostValue | undefined>])[],
): Arbitrary<HostValue> => {
  const isList = parts.every(([name], k) => name === String(k));
  return fc
    .tuple(...parts.map(([, part]) => part))
    .map((values) =>
      isList
        ? (values as HostValue[])
        : Object.fromEntries(
            values.flatMap((value, k) => (value === undefined ? [] : [[parts[k]![0], value]])),
          ),
    );
};

interface Making {
  readonly number: (within: Range) => Arbitrary<number>;
  readonly lengths: (lengths: Lengths) => readonly [least: number, most: number];
}

export const USUAL: Making = {
  number: usualNumber,
  lengths: ({ least, most }) => {
    const some = Math.min(most, Math.max(least, 5));
    return [some, some];
  },
};

const ANY: Making = {
  number: numbersOf,
  lengths: ({ least, most }) => [least, Math.min(most, Math.max(least, 12))],
};

export function valuesIn(domain: Domain, making: Making): Arbitrary<HostValue | undefined> {
  switch (domain.kind) {
    case 'number':
      return making.number(domain);
    case 'list':
      return vectorOf(valuesIn(domain.of, making), ...making.lengths(domain.lengths)) as Arbitrary<never>;
    case 'text':
      return stringOf(domain.letters!, ...making.lengths(domain.lengths));
    case 'record':
      return together(Object.entries(domain.fields).map(([name, of]) => [name, valuesIn(of, making)]));
    case 'union':
      return anyOf(...domain.of.map((one) => valuesIn(one, making)));
    case 'oneOf':
      return fc.constantFrom(...domain.values);
    default:
      return fc.constant(undefined);
  }
}

/**
 * Half of the numbers are usual ones, half come from their whole ranges; lists are short.
 * @param usual for numbers: those that a student would try, to which failures shrink
 * @throws RangeError for functions, derived quantities and texts without letters
 */
export function valuesOf<T>(domain: DomainOf<T>, usual?: Arbitrary<T>): Arbitrary<T> {
  requireThat(
    hasValues(domain),
    'valuesOf(…)',
    'functions, derived quantities and texts without letters have no values of their own: give an arbitrary',
  );
  const number = (within: Range) => numbersOf(within, usual as Arbitrary<number> | undefined);
  return valuesIn(domain, { ...ANY, number }) as Arbitrary<T>;
}

/** Special numbers, their neighbours, and others; lists are short, so that many have the same length. */
const SPECIAL_OR_ANY: Making = {
  number: (within) => {
    const beside = besideSpecials(within);
    const special = fc.constantFrom(...specialNumbers(within));
    return fc.oneof(numbersOf(within), special, ...(beside.length > 0 ? [anyOf(...beside)] : []));
  },
  lengths: ({ least, most }) => [least, Math.min(most, Math.max(least, 3))],
};

/** Omits lists if the function takes a function, whose answers may need their length. */
export function specialOrAny(
  parameters: readonly string[],
  domains: Domains,
): Record<string, Arbitrary<HostValue | undefined>> {
  const takesFunction = parameters.some((one) => domains[one]?.kind === 'function');
  const own = parameters.filter((one) => domains[one] !== undefined && hasValues(domains[one]));
  const generated = own.filter((one) => !(takesFunction && domains[one]!.kind === 'list'));
  return Object.fromEntries(generated.map((one) => [one, valuesIn(domains[one]!, SPECIAL_OR_ANY)]));
}
