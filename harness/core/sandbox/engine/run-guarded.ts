import type { CallOutcome, SourcePosition } from '../../model/call.ts';
import { say } from '../../say/index.ts';
import { inSource, lineOf, loopAround } from '../source/positions.ts';
import type { Stripped } from '../types.ts';
import type { Builder } from '../values/build.ts';
import type { Reader } from '../values/read.ts';
import { limitBehind } from './failures.ts';
import { describeGuestError, firstFrame, missingIn } from './guest-error.ts';
import type { Guest, Value } from './guest.ts';
import type { HostFunctions } from './host-functions.ts';
import type { Budget } from './limits.ts';
import type { FixedRandom } from './random.ts';

export interface World {
  readonly guest: Guest;
  readonly builder: Builder;
  readonly reader: Reader;
  readonly functions: HostFunctions;
  readonly budget: Budget;
  readonly random: FixedRandom;
  readonly stripped: Stripped;
}

export type Guarded<T> =
  | { readonly kind: 'done'; readonly value: T }
  | Exclude<CallOutcome, { kind: 'returned' }>;

/**
 * The only entry into the guest, with all limits in force: to evaluate a module, call a function, or read its answer. Every
 * exception in there is a limit of the submission, whose values led to it, so that it gains nothing: a trap of WebAssembly,
 * a full stack or memory of the host, an exception in a callback. The engine is not used again after one.
 * @param subject the function or file that runs
 * @throws only what a function of the check throws, see `CheckFailed`
 */
export function runGuarded<T>(world: World, subject: string, work: () => Guarded<T>): Guarded<T> {
  const { guest, budget, functions } = world;
  let ended: Guarded<T> | undefined;
  budget.beginCall();
  try {
    ended = work();
  } catch (error) {
    guest.abandon();
    budget.stop(limitBehind(error, budget));
  } finally {
    budget.endCall();
  }
  functions.rethrowFailureOfCheck();
  if (ended !== undefined && budget.hit === undefined) return ended;
  const limit = budget.hit!;
  const said = budget.end(subject, limit);
  return {
    kind: 'limit',
    limit,
    said,
    message: say(said),
    position: ended?.kind === 'threw' ? ended.position : undefined,
  };
}

/** The head of a function without a list pattern: QuickJS reports it where a value is destructured that is not iterable. */
const isHead = (code: string): boolean =>
  /^(?:async )?(?:function\b|\(.*=>)/.test(code) && !code.split(/=>|\{/, 1)[0]!.includes('[');

/**
 * True for an assignment to a constant, but not to a frozen property: QuickJS reports the code after it.
 * @param column of the code, from 1
 */
function isOfConstant(message: string, line: string, column: number): boolean {
  const name = /^TypeError: '([^']+)' is read-only$/.exec(message)?.[1];
  if (name === undefined || /^\d+$/.test(name)) return false;
  const [before, after] = [line.slice(0, column - 1).trimEnd(), line.slice(column - 1)];
  return !before.endsWith(`.${name}`) && !after.startsWith(`.${name}`);
}

/** @returns the exception in place of a value; undefined if there is none */
export function threwInstead(
  world: World,
  value: Value,
): Extract<CallOutcome, { kind: 'threw' }> | undefined {
  const { guest, budget } = world;
  const thrown = guest.thrownBy(value);
  if (thrown === undefined) return undefined;
  const { message, stack, limit } = describeGuestError(guest, budget, thrown);
  if (limit !== undefined) budget.stop(limit);
  guest.free(thrown);
  const { modules } = world.stripped;
  const place = (frame: SourcePosition): SourcePosition | undefined =>
    Object.hasOwn(modules, frame.file) ? inSource(modules[frame.file]!, frame) : undefined;
  const loop = (frame: SourcePosition): SourcePosition | undefined => {
    const found = place(frame);
    return found && loopAround(modules[frame.file]!, found);
  };
  // Endless code is shown at its loop, not at a function that the loop calls.
  const ofLoop = budget.hit === 'time' ? firstFrame(stack, loop) : undefined;
  const frame = firstFrame(stack, (one) => (Object.hasOwn(modules, one.file) ? one : undefined));
  const line = message.startsWith('TypeError: ') && frame ? lineOf(modules[frame.file]!, frame) : '';
  const column = frame?.column ?? 1;
  const isElsewhere =
    isOfConstant(message, line, column) ||
    (/ value is not iterable$|'Symbol\.iterator' of /.test(message) && isHead(line.slice(column - 1)));
  const position = ofLoop ?? (isElsewhere ? undefined : firstFrame(stack, place));
  return { kind: 'threw', message: message + missingIn(line), position };
}
