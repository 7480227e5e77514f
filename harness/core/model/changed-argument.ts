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
    if (typeof before === 'object' || typeof before === 'function')
      changed.push(...changesOf(look, parameters[k] ?? `argument ${k + 1}`, before, values[k]!, inspect));
  }
  return changed;
}

/** Most arguments stay as they are. */
const NONE: readonly ChangedArgument[] = [];

/** How a value differs from what was passed. @param parameter its name */
export function changesOf<V>(
  look: Look<V>,
  parameter: string,
  before: HostValue,
  value: V,
  inspect: (value: V) => string,
): readonly ChangedArgument[] {
  const isOther = (): ChangedArgument[] => [{ parameter, before, after: inspect(value) }];
  if (typeof before !== 'object' && typeof before !== 'function')
    return look.is(value, before) ? NONE : isOther();
  if (!look.isObject(value)) return isOther();
  if (isList(before) && look.holds(value, before)) return NONE;
  if (isList(before) && look.lengthOf(value) !== before.length) return isOther();
  const changed: ChangedArgument[] = [];
  // A function that is passed has no parts.
  for (const [name, part] of typeof before === 'function' ? [] : Object.entries<HostValue>(before as Parts)) {
    const path = isList(before) ? `${parameter}[${name}]` : `${parameter}.${name}`;
    const inPart = look.inPart(value, before, name, (now) => changesOf(look, path, part, now, inspect));
    if (inPart.length > 0 && isList(before)) return typeof before[0] === 'object' ? inPart : isOther();
    changed.push(...inPart);
  }
  if (changed.length > 0 || look.ownProperties(value) === propertiesOf(before)) return changed;
  const added = [...look.namesOf(value)].find((name) => !Object.hasOwn(before, name));
  return [{ parameter, after: added ?? '' }];
}

type Parts = Readonly<Record<string, HostValue>>;

/** How many properties what was passed has itself. */
function propertiesOf(before: object): number {
  if (typeof before === 'function') return 2;
  return Array.isArray(before) ? before.length + 1 : Object.keys(before).length;
}
