import type { ChangedArgument } from '../model/call.ts';
import type { FunctionSignature, HostValue } from '../model/shape.ts';
import { isList } from './build.ts';
import { forgetThrown, lengthOf, type Readers } from './describe.ts';
import type { Guest, Value } from './guest.ts';
import { inspect } from './inspect.ts';

/** Reads the arguments of a call again. @returns those that are no longer what was handed over */
export function changedArguments(
  guest: Guest,
  readers: Readers,
  { parameters }: FunctionSignature,
  args: readonly HostValue[],
  values: readonly Value[],
): ChangedArgument[] {
  const changed: ChangedArgument[] = [];
  args.forEach((before, index) => {
    if (isUnchanged(guest, values[index]!, before)) return;
    const after = inspect(guest, readers, values[index]!);
    changed.push({ parameter: parameters[index] ?? `argument ${index + 1}`, before, after });
  });
  return changed;
}

function isUnchanged(guest: Guest, value: Value, before: HostValue): boolean {
  if (typeof before === 'number') return guest.isNumber(value) && Object.is(guest.numberOf(value), before);
  if (typeof before === 'string') return guest.typeOf(value) === 'string' && guest.textOf(value) === before;
  if (typeof before === 'boolean') return guest.typeOf(value) === 'boolean' && guest.isTrue(value) === before;
  if (typeof before === 'function') return true;
  if (guest.typeOf(value) !== 'object') return false;
  if (!isList(before))
    return Object.entries(before).every(([name, field]) =>
      partIsUnchanged(guest, guest.property(value, guest.key(name)), field),
    );
  return (
    lengthOf(guest, value) === before.length &&
    before.every((element, index) => partIsUnchanged(guest, guest.at(value, index), element))
  );
}

function partIsUnchanged(guest: Guest, part: Value, before: HostValue): boolean {
  const unchanged = isUnchanged(guest, part, before);
  if (!unchanged) forgetThrown(guest, part);
  guest.free(part);
  return unchanged;
}
