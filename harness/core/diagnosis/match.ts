import type { Call, CallOutcome } from '../model/call.ts';
import { scaleOf, TOLERANCE } from '../model/closeness.ts';
import type { GuestValue } from '../model/shape.ts';

/**
 * How well a value repeats a recorded one. `exact`: each number differs by rounding only, because engines round functions
 * such as `Math.sin` differently in the last digit. `blurred`: some numbers differ by what cancellation leaves of the
 * rounding of the numbers beside them, because the same formula may be computed in another order; or the whole answer
 * depends on rounding.
 */
export type Match = 'exact' | 'blurred' | 'none';

/** The rounding that cancellation leaves, relative to the largest of the numbers side by side. */
const CANCELLATION = 1e-13;

/** The worse of two matches. */
export const worse = (a: Match, b: Match): Match =>
  a === 'none' || b === 'none' ? 'none' : a === 'blurred' ? a : b;

const isClose = (a: number, b: number, blur: number): boolean =>
  Object.is(a, b) || a === b || (Number.isFinite(b) && Math.abs(a - b) <= TOLERANCE * Math.abs(b) + blur);

const blurOf = (known: object): number =>
  Object.values(known).every((part) => typeof part === 'number') ? CANCELLATION * scaleOf(known) : 0;

const lengthOf = (value: object): number | undefined =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
    ? (value as ArrayLike<unknown>).length
    : undefined;

/**
 * Compares a value with a recorded one.
 * @param value of the host or of the sandbox, read by its shape: an optional field that only one of them has is a difference
 */
export function matchOf(value: unknown, known: GuestValue): Match {
  if (typeof known === 'number')
    return typeof value === 'number' && isClose(value, known, 0) ? 'exact' : 'none';
  if (typeof known !== 'object') return value === known ? 'exact' : 'none';
  if (typeof value !== 'object' || value === null || lengthOf(value) !== lengthOf(known)) return 'none';
  let match: Match = 'exact';
  if (isList(known)) {
    const list = value as ArrayLike<unknown>;
    for (let k = 0; k < known.length && match !== 'none'; k += 1)
      match = worse(match, matchOfPart(list[k], known[k]!, known));
    return match;
  }
  const record = value as Record<string, unknown>;
  if (Object.keys(record).length !== Object.keys(known).length) return 'none';
  for (const name in known) {
    if (match === 'none') break;
    match = worse(match, matchOfPart(record[name], known[name]!, known));
  }
  return match;
}

const isList = (known: object): known is readonly GuestValue[] => Array.isArray(known);

/** @param whole the list or record of which the known value is a part */
function matchOfPart(part: unknown, known: GuestValue, whole: object): Match {
  const match = matchOf(part, known);
  if (match !== 'none' || typeof part !== 'number' || typeof known !== 'number') return match;
  return isClose(part, known, blurOf(whole)) ? 'blurred' : 'none';
}

/** `TypeError` of `TypeError: not a function`. Each engine has messages of its own. */
const classOf = (message: string): string => /^\w*/.exec(message)![0];

/** Whether two calls that returned no valid value failed in the same way. */
export function sameFailure(a: CallOutcome, b: CallOutcome): boolean {
  if (a.kind === 'threw' && b.kind === 'threw') return classOf(a.message) === classOf(b.message);
  return a.kind === b.kind && a.kind === 'misshapen';
}

/** Whether a solution did the same in two calls: it returned the same value, or failed in the same way. */
export const sameOutcome = ({ outcome: a }: Call, { outcome: b }: Call): boolean =>
  a.kind === 'returned' && b.kind === 'returned' ? matchOf(a.value, b.value) !== 'none' : sameFailure(a, b);
