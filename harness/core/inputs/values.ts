import * as fc from 'fast-check';
import type { Domain } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';
import { anyOf, type Arbitrary, stringOf, vectorOf } from './arbitraries.ts';
import { requireThat } from './arguments.ts';
import { numbersOf } from './range.ts';

declare const HELD: unique symbol;

/** A domain, and for the type checker what is in it. */
export type DomainOf<T> = Domain & { readonly [HELD]?: T };

/** How many entries a list has at most, unless it must have more. */
const MANY = 12;

/** Whether `valuesOf` gives values of it: they are not those of a function, nor derived from others. */
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

/** An object of values by name; a list where the names are 0, 1, … What is absent has no field. */
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

/**
 * Values of a domain: half of the numbers are usual ones, the others come from anywhere in their ranges; lists are short.
 * @param usual of a domain of numbers: those that a student would try, to which failures shrink
 */
export function valuesOf<T>(domain: DomainOf<T>, usual?: Arbitrary<T>): Arbitrary<T> {
  requireThat(
    hasValues(domain),
    'valuesOf(…)',
    'functions, derived quantities and texts without letters have no values of their own: give an arbitrary',
  );
  requireThat(
    usual === undefined || (domain.kind === 'number' && usual instanceof fc.Arbitrary),
    'valuesOf(…)',
    'the usual values must be an arbitrary of numbers',
  );
  return valuesIn(domain, usual as Arbitrary<number>) as Arbitrary<T>;
}

function valuesIn(domain: Domain, usual?: Arbitrary<number>): Arbitrary<HostValue | undefined> {
  switch (domain.kind) {
    case 'number':
      return numbersOf(domain, usual);
    case 'list': {
      const { least, most } = domain.lengths;
      return vectorOf(valuesIn(domain.of), least, Math.min(most, Math.max(least, MANY))) as Arbitrary<never>;
    }
    case 'text':
      return stringOf(domain.letters!, domain.lengths.least, domain.lengths.most);
    case 'record':
      return together(Object.entries(domain.fields).map(([name, of]) => [name, valuesIn(of)]));
    case 'union':
      return anyOf(...domain.of.map((one) => valuesIn(one)));
    case 'oneOf':
      return fc.constantFrom(...domain.values);
    default:
      return fc.constant(undefined);
  }
}
