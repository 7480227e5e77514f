import type { LimitKind } from '../../model/call.ts';
import type { Budget } from './limits.ts';

/** The host hit a limit while it worked for the guest. Never leaves the sandbox. */
export class LimitHit extends Error {
  readonly limit: LimitKind;

  constructor(limit: LimitKind) {
    super(`limit: ${limit}`);
    this.limit = limit;
  }
}

/** A function of a check has thrown: the check is at fault. */
export class CheckFailed extends Error {
  constructor(cause: unknown) {
    super('a function of the check threw', { cause });
  }
}

/** Limits by the engine's message. A Map: a student's error can have any message, such as `constructor`. */
export const ENGINE_LIMITS: ReadonlyMap<string, LimitKind> = new Map([
  ['out of memory', 'memory'],
  ['stack overflow', 'stack'],
]);

/** V8 and JavaScriptCore throw a RangeError if the host's own stack is full, SpiderMonkey an InternalError. */
export function isStackOverflow(error: unknown): boolean {
  if (!isRangeOrInternalError(error)) return false;
  // No regular expression: V8 ends the process if the stack is too full to compile one.
  return error.message.includes('call stack') || error.message.includes('too much recursion');
}

/** After an exception between host and guest. */
export function limitBehind(
  error: unknown,
  { memoryWasFull, isOutOfFuel }: Pick<Budget, 'memoryWasFull' | 'isOutOfFuel'>,
): LimitKind {
  if (error instanceof LimitHit) return error.limit;
  if (isOutOfFuel) return 'time';
  if (isStackOverflow(error)) return 'stack';
  // Other RangeErrors: "Invalid string length", "Invalid array length", "Array buffer allocation failed".
  if (memoryWasFull || isRangeOrInternalError(error)) return 'memory';
  return 'engine';
}

function isRangeOrInternalError(error: unknown): error is Error {
  return error instanceof Error && (error instanceof RangeError || error.name === 'InternalError');
}
