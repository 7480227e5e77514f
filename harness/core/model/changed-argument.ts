import type { ChangedArgument } from './call.ts';
import { isList, type FunctionSignature, type HostValue } from './shape.ts';

/** How the values are looked at that a call got: those of a guest, or our own. */
export interface Look<V> {
  /** Whether a value is this number, text or truth value. */
  readonly is: (value: V, before: number | string | boolean) => boolean;
  /** Whether it is an object of any kind, a function included. */
  readonly isObject: (value: V) => boolean;
  /** Whether it is known at once that a value is this list of numbers, or of lists of numbers, and nothing more. */
  readonly holds: (value: V, list: readonly HostValue[]) => boolean;
  /** Of an object: `undefined` if it has no length. */
  readonly lengthOf: (value: V) => number | undefined;
  /** Of an object: how many properties it has itself; an array its length as well, a function its length and its name. */
  readonly ownProperties: (value: V) => number;
  /** Of an object: the names of its fields. */
  readonly namesOf: (value: V) => Iterable<string>;
  /** Looks at a part of an object. @param whole what the object was */
  readonly inPart: <T>(value: V, whole: HostValue, name: string, use: (part: V) => T) => T;
}

/**
 * Looks at the arguments of a call again: which have changed, of a record those fields that have, and of a list of lists or
 * records the first that has.
 * @param values those that the call got for `args`, in order
 * @param inspect a value as text
 */
export function changesIn<V>(
  look: Look<V>,
  { parameters }: FunctionSignature,
  args: readonly HostValue[],
  values: readonly V[],
  inspect: (value: V) => string,
): ChangedArgument[] {
  const changed: ChangedArgument[] = [];
  for (let k = 0; k < args.length; k += 1) {
    const before = args[k]!;
    // The function got a copy of every other argument.
    if (typeof before !== 'object' && typeof before !== 'function') continue;
    addChanges(changed, look, parameters[k] ?? `argument ${k + 1}`, before, values[k]!, inspect);
  }
  return changed;
}

function addChanges<V>(
  changed: ChangedArgument[],
  look: Look<V>,
  parameter: string,
  before: HostValue,
  value: V,
  inspect: (value: V) => string,
): void {
  if (isUnchanged(look, value, before)) return;
  if (look.isObject(value) && partsAreUnchanged(look, value, before)) {
    const added = [...look.namesOf(value)].find((name) => !Object.hasOwn(before as object, name));
    changed.push({ parameter, after: added ?? '' });
    return;
  }
  const hasParts = typeof before === 'object' && (!isList(before) || typeof before[0] === 'object');
  if (!hasParts || !look.isObject(value) || (isList(before) && look.lengthOf(value) !== before.length)) {
    changed.push({ parameter, before, after: inspect(value) });
    return;
  }
  const known = changed.length;
  for (const [name, part] of Object.entries(before)) {
    const path = isList(before) ? `${parameter}[${name}]` : `${parameter}.${name}`;
    look.inPart(value, before, name, (now) => addChanges(changed, look, path, part, now, inspect));
    if (isList(before) && changed.length > known) return;
  }
}

/** Whether a value is what was passed. */
export function isUnchanged<V>(look: Look<V>, value: V, before: HostValue): boolean {
  if (typeof before !== 'object' && typeof before !== 'function') return look.is(value, before);
  if (!look.isObject(value)) return false;
  if (isList(before) && look.holds(value, before)) return true;
  return partsAreUnchanged(look, value, before) && look.ownProperties(value) === propertiesOf(before);
}

/** How many properties what was passed has itself. */
function propertiesOf(before: HostValue): number {
  if (typeof before === 'function') return 2;
  return Array.isArray(before) ? before.length + 1 : Object.keys(before).length;
}

/** Whether everything that an object had before is as it was; it may have more. */
function partsAreUnchanged<V>(look: Look<V>, value: V, before: HostValue): boolean {
  if (typeof before === 'function') return true;
  if (isList(before) && look.lengthOf(value) !== before.length) return false;
  for (const name in before as Record<string, HostValue>) {
    const part = (before as Record<string, HostValue>)[name]!;
    if (!look.inPart(value, before, name, (now) => isUnchanged(look, now, part))) return false;
  }
  return true;
}

/** What a student reads who changed an argument. @param name of the function */
export const sayChange = (name: string, { parameter, after, ...known }: ChangedArgument) =>
  'before' in known
    ? {
        message: `${name} changed its argument ${parameter}: work on a copy`,
        // As `after`, which is a text.
        expected: typeof known.before === 'string' ? JSON.stringify(known.before) : known.before,
        actual: after,
      }
    : {
        message: `${name} added ${after === '' ? 'a field' : `the field ${after}`} to its argument ${parameter}`,
      };
