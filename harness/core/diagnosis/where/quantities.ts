import { evaluate, functionsIn } from '../../model/callable.ts';
import { quantitiesOf, type Domains } from '../../model/domain.ts';
import { readAs } from '../../model/read-as.ts';
import type { Callable, GuestValue, HostValue } from '../../model/shape.ts';
import type { Observation } from '../../runner/index.ts';

/** Something about the arguments of a call that a student can look up. */
export interface Quantity {
  /** What it belongs to: a parameter, one of its fields, or the right answer. */
  readonly subject: string;
  readonly kind: 'number' | 'length' | 'entries' | 'text' | 'overflow';
  /** `stepSize`, `filter.a[0]`; of a list its own name. */
  readonly name: string;
  readonly value: number | string | readonly number[];
}

/** Entries of longer lists are not named one by one. */
const MOST_NAMED = 4;

const isNumbers = (value: readonly unknown[]): value is readonly number[] =>
  value.every((entry) => typeof entry === 'number');

const isMatrix = (value: readonly unknown[]): value is readonly (readonly unknown[])[] =>
  value.length > 0 && value.every((row) => Array.isArray(row));

function* quantitiesIn(value: HostValue | GuestValue, name: string, subject = name): Generator<Quantity> {
  if (typeof value === 'number') yield { subject, kind: 'number', name, value };
  else if (typeof value === 'string') yield { subject, kind: 'text', name, value };
  else if (Array.isArray(value)) {
    const list = value as readonly HostValue[];
    if (subject === name) yield { subject, kind: 'length', name, value: list.length };
    const numbers = isMatrix(list) ? list.flat() : list;
    if (isNumbers(numbers)) yield { subject, kind: 'entries', name, value: numbers };
    if (list.length <= MOST_NAMED)
      for (const [k, entry] of list.entries()) yield* quantitiesIn(entry, `${name}[${k}]`, subject);
  } else if (typeof value === 'object')
    for (const [field, inner] of Object.entries(value as Readonly<Record<string, HostValue>>))
      yield* quantitiesIn(inner, name === '' ? field : `${name}.${field}`);
}

/** What an exercise derives from a parameter has no name in the program, so it is described: `the ratio of the eigenvalues`. */
function* quantitiesDerived(value: HostValue, quantity: string, subject: string): Generator<Quantity> {
  if (typeof value === 'number') yield { subject, kind: 'number', name: `the ${quantity}`, value };
  else if (typeof value === 'object' && !Array.isArray(value))
    for (const [field, inner] of Object.entries(value as Readonly<Record<string, HostValue>>))
      yield* quantitiesDerived(inner, `${field} of the ${quantity}`, subject);
}

/** The first argument of each shape that a function takes, after those that it has already. */
function argumentsFor(host: Callable, args: readonly HostValue[]): readonly number[] | undefined {
  const found: number[] = [];
  for (const [, shape] of host.parameters) {
    const fits = (arg: HostValue, k: number): boolean =>
      !found.includes(k) && readAs(arg, shape) !== undefined;
    const index = args.findIndex(fits);
    if (index === -1) return undefined;
    found.push(index);
  }
  return found;
}

/** What the functions among the arguments answer at the other arguments: the slope at the start, say. */
function* quantitiesOfFunctions(
  parameters: readonly string[],
  args: readonly HostValue[],
): Generator<Quantity> {
  for (const { name: called, host } of functionsIn(args, parameters)) {
    const found = argumentsFor(host, args);
    if (found === undefined || found.length === 0) continue;
    const name = `${called}(${found.map((k) => parameters[k]).join(', ')})`;
    try {
      const value = evaluate(
        host,
        found.map((k) => args[k] as GuestValue),
      );
      if (typeof value === 'number') yield { subject: name, kind: 'number', name, value };
      else if (Array.isArray(value) && isNumbers(value))
        yield { subject: name, kind: 'entries', name, value };
    } catch {
      // It refuses them.
    }
  }
}

const isFinite = (value: GuestValue): boolean =>
  typeof value === 'object'
    ? (Array.isArray(value) ? value : Object.values(value)).every(isFinite)
    : typeof value !== 'number' || Number.isFinite(value);

/** The subject of what is known about the right answer. */
export const RIGHT_ANSWER = 'the right answer';

function* quantitiesOfAnswer(right: GuestValue): Generator<Quantity> {
  const subject = RIGHT_ANSWER;
  yield { subject, kind: 'overflow', name: subject, value: isFinite(right) ? 0 : 1 };
  if (typeof right !== 'object') {
    yield* quantitiesIn(right, subject);
    return;
  }
  const isList = Array.isArray(right);
  if (isList && isNumbers(right)) yield { subject, kind: 'entries', name: subject, value: right };
  if (isList) return;
  for (const [field, value] of Object.entries(right))
    if (typeof value === 'string') yield { subject, kind: 'text', name: `the right ${field}`, value };
}

/**
 * The quantities of a call: each number among its arguments, what the exercise derives from them, what functions
 * answer at them, and the right answer.
 * @param parameters the names of the function's parameters, in order
 */
export function* quantitiesAt(
  { call: { args }, right }: Observation,
  parameters: readonly string[],
  domains: Domains,
): Generator<Quantity> {
  for (const [k, arg] of args.entries()) {
    if (typeof arg === 'function') continue;
    // The fields of the only argument are read by their own names.
    const isOnlyRecord = args.length === 1 && typeof arg === 'object' && !Array.isArray(arg);
    yield* quantitiesIn(arg, isOnlyRecord ? '' : parameters[k]!);
  }
  for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
    if (domain.kind === 'derived')
      yield* quantitiesDerived(domain.measure(value as never), quantity, domain.from);
    else if (quantity.includes('·')) yield* quantitiesIn(value, quantity);
  }
  yield* quantitiesOfFunctions(parameters, args);
  if (right !== undefined) yield* quantitiesOfAnswer(right);
}
