import { CallFailed, MistakenCall } from '../model/call-failed.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';

/** The value of a call, or the class of its error, such as `RangeError`. */
export type CallResult<T> =
  | { readonly value: T; readonly threw?: undefined }
  | { readonly value?: undefined; readonly threw: string };

/**
 * Makes a call that should throw, so that a check can compare the error. Functions not implemented yet, misshapen
 * answers and limits
 * still fail the check. Compare the class: coding mistakes throw a `TypeError` or a `ReferenceError`, too.
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
