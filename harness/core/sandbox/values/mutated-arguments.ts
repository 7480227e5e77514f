import type { ChangedArgument } from '../../model/call.ts';
import type { FunctionSignature, HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import { isList } from './build.ts';
import { inspect } from './inspect.ts';
import { forgetThrown, lengthOf, type Readers } from './readers.ts';

/** Reads the arguments of a call again. @returns those that have changed */
export function findMutatedArguments(
  guest: Guest,
  readers: Readers,
  { parameters }: FunctionSignature,
  args: readonly HostValue[],
  values: readonly Value[],
): ChangedArgument[] {
  const changed: ChangedArgument[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [before, value] = [args[index]!, values[index]!];
    // The function got a copy of every other argument.
    if (typeof before !== 'object') continue;
    addChanges(changed, guest, readers, parameters[index] ?? `argument ${index + 1}`, value, before);
  }
  return changed;
}

/** Adds an argument that has changed; of a record those fields that have. */
function addChanges(
  changed: ChangedArgument[],
  guest: Guest,
  readers: Readers,
  parameter: string,
  value: Value,
  before: HostValue,
): void {
  if (isUnchanged(guest, value, before)) return;
  if (typeof before !== 'object' || isList(before) || !guest.isObject(value)) {
    changed.push({ parameter, before, after: inspect(guest, readers, value) });
    return;
  }
  for (const name in before) {
    const part = guest.property(value, guest.key(name));
    addChanges(changed, guest, readers, `${parameter}.${name}`, part, before[name]!);
    forgetThrown(guest, part);
    guest.free(part);
  }
}

function isUnchanged(guest: Guest, value: Value, before: HostValue): boolean {
  if (typeof before === 'number') return guest.isNumber(value) && Object.is(guest.numberOf(value), before);
  if (typeof before === 'string') return guest.typeOf(value) === 'string' && guest.textOf(value) === before;
  if (typeof before === 'boolean') return guest.typeOf(value) === 'boolean' && guest.isTrue(value) === before;
  if (typeof before === 'function') return true;
  if (!guest.isObject(value)) return false;
  return isList(before) ? listIsUnchanged(guest, value, before) : recordIsUnchanged(guest, value, before);
}

function listIsUnchanged(guest: Guest, value: Value, before: readonly HostValue[]): boolean {
  if (guest.holds(value, before)) return true;
  return (
    lengthOf(guest, value) === before.length &&
    before.every((element, index) => partIsUnchanged(guest, guest.at(value, index), element))
  );
}

function recordIsUnchanged(
  guest: Guest,
  value: Value,
  before: { readonly [field: string]: HostValue },
): boolean {
  for (const name in before)
    if (!partIsUnchanged(guest, guest.property(value, guest.key(name)), before[name]!)) return false;
  return true;
}

function partIsUnchanged(guest: Guest, part: Value, before: HostValue): boolean {
  const unchanged = isUnchanged(guest, part, before);
  if (!unchanged) forgetThrown(guest, part);
  guest.free(part);
  return unchanged;
}
