import { CallFailed, MistakenCall } from '../model/call-failed.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';

/** `threw` is the class of the error, such as `RangeError`. */
export type CallResult<T> =
  | { readonly value: T; readonly threw?: undefined }
  | { readonly value?: undefined; readonly threw: string };

/**
 * Makes a call that should throw. Unimplemented functions, misshapen answers and limits still fail the check. Compare
 * the class: coding mistakes throw a `TypeError` or `ReferenceError`, too.
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
