import type { LimitKind, SourcePosition } from '../../model/call.ts';
import { describe, forgetThrown, type Readers } from '../values/describe.ts';
import type { Guest, Value } from './guest.ts';
import type { Budget } from './limits.ts';

/** What the student's code threw. */
export interface GuestError {
  /** `TypeError: cannot read property 'x' of null`, or a description of what is no Error. */
  readonly message: string;
  /** The stack of an Error, innermost frame first, as QuickJS writes it; empty where there is none. */
  readonly stack: string;
  /** The engine's own errors that mean a limit. */
  readonly limit?: LimitKind;
}

const LONGEST_STACK = 4000;
/** A stack can be the student's own text: no place is a line 0, or one that no source is long enough for. */
const FRAME = /(?:^|[( ])([^\s():]+):([1-9]\d{0,6}):([1-9]\d{0,6})\)?$/;

/** Reads a thrown value, never by converting it: that would run its code. It stays the caller's. */
export function describeGuestError(
  guest: Guest,
  readers: Readers,
  { memoryWasFull }: Pick<Budget, 'memoryWasFull'>,
  thrown: Value,
): GuestError {
  const type = guest.typeOf(thrown);
  const text =
    type === 'object' || type === 'function' ? textOfProperty(guest, thrown, 'message') : undefined;
  if (text === undefined) {
    // Where even an error does not fit into the memory, QuickJS throws null.
    const limit = type === 'null' && memoryWasFull ? { limit: 'memory' as const } : {};
    return { message: describe(guest, readers, thrown), stack: '', ...limit };
  }
  const name = textOfProperty(guest, thrown, 'name') ?? 'Error';
  const limit = name === 'InternalError' ? ENGINE_LIMITS.get(text) : undefined;
  return {
    message: text === '' ? name : `${name}: ${text}`,
    stack: textOfProperty(guest, thrown, 'stack', LONGEST_STACK) ?? '',
    ...(limit === undefined ? {} : { limit }),
  };
}

/** The innermost frame of a stack that lies in the student's source. @param inSource of one of its JavaScript files */
export function firstFrame(
  stack: string,
  inSource: (position: SourcePosition) => SourcePosition | undefined,
): SourcePosition | undefined {
  for (const frame of stack.split('\n')) {
    const [, file, line, column] = FRAME.exec(frame) ?? [];
    const found = file && inSource({ file, line: Number(line), column: Number(column) });
    if (found) return found;
  }
  return undefined;
}

/** By the message of the engine's own errors: a Map, because a student's error can have any message. */
const ENGINE_LIMITS: ReadonlyMap<string, LimitKind> = new Map([
  ['out of memory', 'memory'],
  ['stack overflow', 'stack'],
]);

function textOfProperty(guest: Guest, value: Value, name: string, longest?: number): string | undefined {
  const property = guest.property(value, guest.key(name));
  try {
    if (guest.typeOf(property) === 'string') return guest.textOf(property, longest);
    forgetThrown(guest, property);
    return undefined;
  } finally {
    guest.free(property);
  }
}
