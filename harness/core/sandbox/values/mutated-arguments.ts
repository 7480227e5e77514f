import type { ChangedArgument } from '../../model/call.ts';
import { partOf, propertiesOf } from '../../model/changed-argument.ts';
import { isList, type FunctionSignature, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import { inspect } from './inspect.ts';

/** Reads the arguments of a call again. @returns those that have changed */
export function findMutatedArguments(
  guest: Guest,
  { parameters }: FunctionSignature,
  args: readonly HostValue[],
  values: readonly Value[],
): ChangedArgument[] {
  const changed: ChangedArgument[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [before, value] = [args[index]!, values[index]!];
    // The function got a copy of every other argument.
    if (typeof before !== 'object' && typeof before !== 'function') continue;
    addChanges(changed, guest, parameters[index] ?? `argument ${index + 1}`, value, before);
  }
  return changed;
}

/** Adds an argument that has changed; of a record those fields that have, of a list of lists or records the first that has. */
function addChanges(
  changed: ChangedArgument[],
  guest: Guest,
  parameter: string,
  value: Value,
  before: HostValue,
): void {
  if (isUnchanged(guest, value, before)) return;
  if (guest.isObject(value) && partsAreUnchanged(guest, value, before)) {
    changed.push({ parameter, after: addedField(guest, value, before) });
    return;
  }
  const hasParts = typeof before === 'object' && (!isList(before) || typeof before[0] === 'object');
  if (!hasParts || !guest.isObject(value) || (isList(before) && guest.lengthOf(value) !== before.length)) {
    changed.push({ parameter, before, after: inspect(guest, value) });
    return;
  }
  const known = changed.length;
  for (const [name, part] of Object.entries(before)) {
    const now = guest.property(value, guest.key(name));
    addChanges(changed, guest, partOf(parameter, before, name), now, part);
    guest.forgetThrown(now);
    guest.free(now);
    if (isList(before) && changed.length > known) return;
  }
}

/** The first field of an object that it did not have before, as text; empty if that is hidden. */
function addedField(guest: Guest, value: Value, before: HostValue): string {
  const names = guest.keys(value);
  try {
    for (let index = 0; index < (guest.lengthOf(names) ?? 0); index += 1) {
      const key = guest.at(names, index);
      const name = guest.textOf(key);
      guest.free(key);
      if (!Object.hasOwn(before as object, name)) return name;
    }
    return '';
  } finally {
    guest.free(names);
  }
}

/** Whether a value is what the host has passed. */
export function isUnchanged(guest: Guest, value: Value, before: HostValue): boolean {
  if (typeof before === 'number') return guest.isNumber(value) && Object.is(guest.numberOf(value), before);
  if (typeof before === 'string') return guest.typeOf(value) === 'string' && guest.textOf(value) === before;
  if (typeof before === 'boolean') return guest.typeOf(value) === 'boolean' && guest.isTrue(value) === before;
  if (!guest.isObject(value)) return false;
  if (Array.isArray(before) && guest.holds(value, before)) return true;
  return partsAreUnchanged(guest, value, before) && guest.ownProperties(value) === propertiesOf(before);
}

/** Whether everything that an object had before is as it was; it may have more. */
function partsAreUnchanged(guest: Guest, value: Value, before: HostValue): boolean {
  if (typeof before === 'function') return true;
  if (typeof before !== 'object') return false;
  if (!isList(before)) return everyPart(guest, value, before);
  return guest.lengthOf(value) === before.length && everyPart(guest, value, before);
}

function everyPart(guest: Guest, value: Value, before: HostValue): boolean {
  for (const name in before as Record<string, HostValue>) {
    const part = Array.isArray(before)
      ? guest.at(value, Number(name))
      : guest.property(value, guest.key(name));
    const unchanged = isUnchanged(guest, part, (before as Record<string, HostValue>)[name]!);
    if (!unchanged) guest.forgetThrown(part);
    guest.free(part);
    if (!unchanged) return false;
  }
  return true;
}
