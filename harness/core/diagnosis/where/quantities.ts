import { quantitiesOf, type Domains } from '../../model/domain.ts';
import type { QuantityName } from '../../model/pattern.ts';
import type { GuestValue, HostValue } from '../../model/shape.ts';
import type { Observation } from '../../runner/index.ts';

/** Something about a call's arguments that a student can look up. */
export interface Quantity {
  /** A parameter or one of its fields. */
  readonly subject: string;
  readonly kind: 'number' | 'length' | 'entries';
  /** The length and the entries of a list have its name. */
  readonly of: QuantityName;
  readonly value: number | readonly number[];
}

/** Entries of longer lists have no names. */
const MOST_NAMED = 4;

const isNumbers = (value: readonly unknown[]): value is readonly number[] =>
  value.every((entry) => typeof entry === 'number');

const isMatrix = (value: readonly unknown[]): value is readonly (readonly unknown[])[] =>
  value.length > 0 && value.every((row) => Array.isArray(row));

function* quantitiesIn(value: HostValue | GuestValue, name: string, subject = name): Generator<Quantity> {
  if (typeof value === 'number') yield { subject, kind: 'number', of: { name }, value };
  else if (Array.isArray(value)) {
    const list = value as readonly HostValue[];
    if (subject === name) yield { subject, kind: 'length', of: { name }, value: list.length };
    const numbers = isMatrix(list) ? list.flat() : list;
    if (isNumbers(numbers)) yield { subject, kind: 'entries', of: { name }, value: numbers };
    if (list.length <= MOST_NAMED)
      for (const [k, entry] of list.entries()) yield* quantitiesIn(entry, `${name}[${k}]`, subject);
  } else if (typeof value === 'object')
    for (const [field, inner] of Object.entries(value as Readonly<Record<string, HostValue>>))
      yield* quantitiesIn(inner, name === '' ? field : `${name}.${field}`);
}

/** Derived by the exercise from a parameter. @param derived fields with the numbers, outermost first */
function* quantitiesDerived(
  value: HostValue,
  name: string,
  subject: string,
  derived: readonly string[] = [],
): Generator<Quantity> {
  if (typeof value === 'number') yield { subject, kind: 'number', of: { name, derived }, value };
  else if (typeof value === 'object' && !Array.isArray(value))
    for (const [field, inner] of Object.entries(value as Readonly<Record<string, HostValue>>))
      yield* quantitiesDerived(inner, name, subject, [...derived, field]);
}

/** Numbers among a call's arguments, and those that the exercise derives. @param parameters names in order */
export function* quantitiesAt(
  { call: { args } }: Observation,
  parameters: readonly string[],
  domains: Domains,
): Generator<Quantity> {
  for (const [k, arg] of args.entries()) {
    if (typeof arg === 'function') continue;
    // By their own names.
    const isOnlyRecord = args.length === 1 && typeof arg === 'object' && !Array.isArray(arg);
    yield* quantitiesIn(arg, isOnlyRecord ? '' : parameters[k]!);
  }
  for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
    if (domain.kind === 'derived')
      yield* quantitiesDerived(domain.measure(value as never), quantity, domain.from);
    else if (quantity.includes('·')) yield* quantitiesIn(value, quantity);
  }
}
