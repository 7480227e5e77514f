import { CallFailed, MistakenCall } from '../model/call-failed.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';

/** What a call came to: its value, or the class of the error that it threw, such as `RangeError`. */
export type CallResult<T> =
  | { readonly value: T; readonly threw?: undefined }
  | { readonly value?: undefined; readonly threw: string };

/**
 * Makes a call that is to throw at some inputs, so that a check can compare what it throws. A function that is not
 * implemented yet, an answer of the wrong shape and a limit fail the check as ever. Compare the class: a slip in the code
 * throws a `TypeError` or a `ReferenceError`, too.
 * @param call of a function of the student or of the reference
 * @example same('what root(-1) throws', outcomeOf(() => solution.root(-1)).threw ?? 'nothing', 'RangeError')
 */
export function outcomeOf<T>(call: () => T): CallResult<T> {
  try {
    return { value: call() };
  } catch (error) {
    if (error instanceof MistakenCall) throw error;
    if (!(error instanceof CallFailed)) return { threw: error instanceof Error ? error.name : 'no error' };
    const { kind, message } = error.outcome;
    if (kind !== 'threw' || message.includes(STARTER_ERROR)) throw error;
    return { threw: /^\w*Error\b/.exec(message)?.[0] ?? 'no error' };
  }
}
