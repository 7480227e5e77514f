import type { CallOutcome, LimitKind, SourcePosition } from '../../model/call.ts';
import { inSource } from '../source/positions.ts';
import type { Stripped } from '../types.ts';
import type { Readers } from '../values/describe.ts';
import { describeGuestError, firstFrame } from './guest-error.ts';
import type { Guest, Value } from './guest.ts';
import type { HostFunctions } from './host-functions.ts';
import { LimitHit, type Budget } from './limits.ts';

/** One instance and what belongs to it. */
export interface World {
  readonly guest: Guest;
  readonly readers: Readers;
  readonly functions: HostFunctions;
  readonly budget: Budget;
  readonly stripped: Stripped;
}

/** How a piece of the student's code ended. */
export type Guarded<T> =
  | { readonly kind: 'done'; readonly value: T }
  | Exclude<CallOutcome, { kind: 'returned' }>;

/**
 * Does something with the guest, with the limits armed all along.
 * @param subject what runs, for sentences: the name of a function or a file
 * @returns what `work` returned, unless a limit was hit
 * @throws only what is the harness' own fault
 */
export function runGuarded<T>(world: World, subject: string, work: () => Guarded<T>): Guarded<T> {
  const { budget, functions } = world;
  let ended: Guarded<T> | undefined;
  try {
    ended = work();
  } catch (error) {
    budget.stop(limitBehind(error, budget));
  }
  functions.rethrow();
  if (ended !== undefined && budget.hit === undefined) return ended;
  const limit = budget.hit!;
  const position = ended?.kind === 'threw' ? ended.position : undefined;
  return { kind: 'limit', limit, message: budget.sentence(subject, limit), ...(position && { position }) };
}

/** What the student's code threw instead of `value`, if it did. */
export function threwInstead(
  world: World,
  value: Value,
): Extract<CallOutcome, { kind: 'threw' }> | undefined {
  const { guest, readers, budget } = world;
  const thrown = guest.thrownBy(value);
  if (thrown === undefined) return undefined;
  const { message, stack, limit } = describeGuestError(guest, readers, thrown);
  if (limit !== undefined) budget.stop(limit);
  // Where even an error does not fit into the memory, QuickJS throws null.
  if (budget.memoryWasFull && guest.typeOf(thrown) === 'null') budget.stop('memory');
  guest.free(thrown);
  const position = positionOf(world, stack);
  return { kind: 'threw', message, ...(position && { position }) };
}

function positionOf({ stripped: { modules } }: World, stack: string): SourcePosition | undefined {
  return firstFrame(stack, (position) =>
    Object.hasOwn(modules, position.file) ? inSource(modules[position.file]!, position) : undefined,
  );
}

/** What an exception of the host means. @throws it, where it is our own fault */
function limitBehind(error: unknown, budget: Budget): LimitKind {
  if (error instanceof LimitHit) return error.limit;
  // The stack of the host's own thread ended before the engine's: it was started with a small one.
  if (error instanceof RangeError && error.message.includes('call stack')) return 'stack';
  if (error instanceof WebAssembly.RuntimeError) return budget.memoryWasFull ? 'memory' : 'stack';
  throw error;
}
