import type { ChangedArgument } from './call.ts';
import { isList, type FunctionSignature, type HostRecord, type HostValue } from './shape.ts';

/** Access to arguments after a call, in the sandbox or in the host. */
export interface ValueAccess<V> {
  readonly is: (value: V, before: number | string | boolean) => boolean;
  readonly isObject: (value: V) => boolean;
  /** Fast: true only if the value certainly is this list of numbers, or of such lists, without further properties. */
  readonly holds: (value: V, list: readonly HostValue[]) => boolean;
  readonly lengthOf: (value: V) => number | undefined;
  /** Includes `length` of arrays, `length` and `name` of functions. */
  readonly ownProperties: (value: V) => number;
  readonly namesOf: (value: V) => Iterable<string>;
  /** @param whole the object's value before the call */
  readonly inPart: <T>(value: V, whole: HostValue, name: string, use: (part: V) => T) => T;
}

/**
 * Every changed field of a record, but only the first changed entry of a list of lists or records.
 * @param values passed for `args`, after the call, in the same order
 * @param inspect renders an object as text
 */
export function changesIn<V>(
  access: ValueAccess<V>,
  { parameters }: FunctionSignature,
  args: readonly HostValue[],
  values: readonly V[],
  inspect: (value: V) => ChangedArgument['after'],
): ChangedArgument[] {
  const changed: ChangedArgument[] = [];
  for (let k = 0; k < args.length; k += 1) {
    const before = args[k]!;
    // Other types are passed by value.
    if (typeof before === 'object' || typeof before === 'function')
      changed.push(...changesOf(access, parameters[k] ?? `argument ${k + 1}`, before, values[k]!, inspect));
  }
  return changed;
}

const NONE: readonly ChangedArgument[] = [];

export function changesOf<V>(
  access: ValueAccess<V>,
  parameter: string,
  before: HostValue,
  value: V,
  inspect: (value: V) => ChangedArgument['after'],
): readonly ChangedArgument[] {
  const isOther = (): ChangedArgument[] => [{ parameter, before, after: inspect(value) }];
  if (typeof before !== 'object' && typeof before !== 'function')
    return access.is(value, before) ? NONE : isOther();
  if (!access.isObject(value)) return isOther();
  if (isList(before) && access.holds(value, before)) return NONE;
  if (isList(before) && access.lengthOf(value) !== before.length) return isOther();
  const changed: ChangedArgument[] = [];
  for (const [name, part] of typeof before === 'function'
    ? []
    : Object.entries<HostValue>(before as HostRecord)) {
    const path = isList(before) ? `${parameter}[${name}]` : `${parameter}.${name}`;
    const inPart = access.inPart(value, before, name, (now) => changesOf(access, path, part, now, inspect));
    if (inPart.length > 0 && isList(before)) return typeof before[0] === 'object' ? inPart : isOther();
    changed.push(...inPart);
  }
  if (changed.length > 0 || access.ownProperties(value) === propertiesOf(before)) return changed;
  const added = [...access.namesOf(value)].find((name) => !Object.hasOwn(before, name));
  return [{ parameter, after: added ?? '' }];
}

function propertiesOf(before: object): number {
  if (typeof before === 'function') return 2;
  return Array.isArray(before) ? before.length + 1 : Object.keys(before).length;
}
