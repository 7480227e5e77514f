import type { LimitKind, SourcePosition } from '../../model/call.ts';
import { say } from '../../say/index.ts';
import { describe } from '../values/describe.ts';
import { ENGINE_LIMITS } from './failures.ts';
import type { Guest, Value } from './guest.ts';
import type { Budget } from './limits.ts';

export interface GuestError {
  /** `TypeError: cannot read property 'x' of null`; a description if the value is not an Error. */
  readonly message: string;
  /** As QuickJS formats it, innermost frame first; may be empty. */
  readonly stack: string;
  /** Limit behind an error of the engine itself. */
  readonly limit?: LimitKind;
}

const LONGEST_STACK = 4000;
/** Line and column from 1. A student can assign any text to a stack. */
const FRAME = /(?:^|[( ])([^\s():]+):([1-9]\d{0,6}):([1-9]\d{0,6})\)?$/;

/** Describes a thrown value without converting it to a string, which could run code. The caller keeps owning it. */
export function describeGuestError(
  guest: Guest,
  { memoryWasFull }: Pick<Budget, 'memoryWasFull'>,
  thrown: Value,
): GuestError {
  const type = guest.typeOf(thrown);
  const text =
    type === 'object' || type === 'function' ? textOfProperty(guest, thrown, 'message') : undefined;
  if (text === undefined) {
    // QuickJS throws null if not even an error fits into the memory.
    const limit = type === 'null' && memoryWasFull ? 'memory' : undefined;
    return { message: describe(guest, thrown), stack: '', limit };
  }
  const name = textOfProperty(guest, thrown, 'name') ?? 'Error';
  const missing = /^'(\w+)' is not defined$/.exec(text)?.[1] ?? '';
  const limit = name === 'InternalError' ? ENGINE_LIMITS.get(text) : undefined;
  return {
    message: text === '' ? name : `${name}: ${text}${whatIsThereInsteadOf(missing)}`,
    stack: textOfProperty(guest, thrown, 'stack', LONGEST_STACK) ?? '',
    limit,
  };
}

/** Innermost frame in the student's source. @param inSource maps a position in the JavaScript to the source */
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

/** Globals of Node and browsers that the guest lacks. */
const MISSING = new Set(
  (
    'Intl Buffer global window document self navigator alert prompt fetch URL Worker ' +
    'crypto TextEncoder TextDecoder WebAssembly Atomics'
  ).split(' '),
);
const COMMON_JS = new Set(['require', 'module', 'exports']);

/** Advice on an undefined name, in brackets, or ''. */
function whatIsThereInsteadOf(missing: string): string {
  if (COMMON_JS.has(missing)) return ` (${say({ id: 'common-js' })})`;
  return MISSING.has(missing) ? ` (${say({ id: 'not-here' })})` : '';
}

/** A property of `process` that the guest lacks: only `argv` and `env` exist. */
const OF_PROCESS = /\bprocess\s*(?:\?\.|\.|\[)\s*["'`]?(?!(?:argv|env)\b)([a-zA-Z]\w*)/;

/**
 * Names a missing property of `process`, where the engine only says that something is undefined.
 * @param code the line that threw
 * @returns advice in brackets, or ''
 */
export function missingIn(code: string): string {
  const name = OF_PROCESS.exec(code)?.[1];
  return name === undefined ? '' : ` (${say({ id: 'not-here', name: `process.${name}` })})`;
}

function textOfProperty(guest: Guest, value: Value, name: string, longest?: number): string | undefined {
  const property = guest.property(value, guest.key(name));
  try {
    if (guest.typeOf(property) === 'string') return guest.textOf(property, longest);
    guest.forgetThrown(property);
    return undefined;
  } finally {
    guest.free(property);
  }
}
