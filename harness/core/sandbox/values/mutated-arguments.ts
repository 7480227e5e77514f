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
    if (typeof before !== 'object' || isUnchanged(guest, value, before)) continue;
    const after = inspect(guest, readers, value);
    changed.push({ parameter: parameters[index] ?? `argument ${index + 1}`, before, after });
  }
  return changed;
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
