import type { Call, CallOutcome } from '../model/call.ts';
import { scaleOf, TOLERANCE } from '../model/closeness.ts';
import { isArrayLike } from '../model/read-as.ts';
import { type GuestValue, isList } from '../model/shape.ts';

/** The rounding that cancellation leaves, relative to the largest of the numbers side by side. */
const CANCELLATION = 1e-13;

const isClose = (a: number, b: number, blur: number): boolean =>
  Object.is(a, b) || a === b || (Number.isFinite(b) && Math.abs(a - b) <= TOLERANCE * Math.abs(b) + blur);

const blurOf = (known: object): number =>
  Object.values(known).every((part) => typeof part === 'number') ? CANCELLATION * scaleOf(known) : 0;

const lengthOf = (value: object): number | undefined => (isArrayLike(value) ? value.length : undefined);

/**
 * Whether a value repeats a recorded one but for rounding: engines round functions such as `Math.sin` differently in the
 * last digit, and the same formula may be computed in another order.
 * @param value of the host or of the sandbox, read by its shape: an optional field that only one of them has is a difference
 * @param blur what cancellation may leave of the numbers beside it
 */
export function matches(value: unknown, known: GuestValue, blur = 0): boolean {
  if (typeof known === 'number') return typeof value === 'number' && isClose(value, known, blur);
  if (typeof known !== 'object') return value === known;
  if (typeof value !== 'object' || value === null || lengthOf(value) !== lengthOf(known)) return false;
  const own = blurOf(known);
  if (isList(known)) {
    const list = value as ArrayLike<unknown>;
    // A loop, because answers have thousands of parts.
    for (let k = 0; k < known.length; k += 1) if (!matches(list[k], known[k]!, own)) return false;
    return true;
  }
  const record = value as Record<string, unknown>;
  if (Object.keys(record).length !== Object.keys(known).length) return false;
  for (const name in known) if (!matches(record[name], known[name]!, own)) return false;
  return true;
}

/** `TypeError` of `TypeError: not a function`. Each engine has messages of its own. */
const classOf = (message: string): string => /^\w*/.exec(message)![0];

/**
 * Whether two calls that returned no valid value failed in the same way. To return nothing is another mistake than to
 * return something of another shape.
 */
export function sameFailure(a: CallOutcome, b: CallOutcome): boolean {
  if (a.kind === 'threw' && b.kind === 'threw') return classOf(a.message) === classOf(b.message);
  return a.kind === 'misshapen' && b.kind === 'misshapen' && a.isNothing === b.isNothing;
}

/** Whether a solution did the same in two calls: it returned the same value, or failed in the same way. */
export const sameOutcome = ({ outcome: a }: Call, { outcome: b }: Call): boolean =>
  a.kind === 'returned' && b.kind === 'returned' ? matches(a.value, b.value) : sameFailure(a, b);
