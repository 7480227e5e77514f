import type { Call, CallOutcome } from '../model/call.ts';
import { sameAnswer } from '../model/same-answer.ts';

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
  a.kind === 'returned' && b.kind === 'returned' ? sameAnswer(a.value, b.value) : sameFailure(a, b);
