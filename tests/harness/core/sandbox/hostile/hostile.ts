import type { CallOutcome, LimitKind, LoadFailure } from '../../../../../harness/core/model/call.ts';

/** Submissions that attack the sandbox, and how the call of `answer` must end. All of them are written by us. */
export interface Hostile {
  readonly name: string;
  /** Exports `answer(p, g)`; it is called with the vector [1, 2] and a gradient, and asked for a vector. */
  readonly source: string;
  /** How `answer` ends; an array is what it returns. `load`: the code does not even load. */
  readonly ends:
    | readonly number[]
    | Exclude<CallOutcome['kind'], 'returned' | 'limit'>
    | LimitKind
    | { readonly load: LoadFailure['kind'] };
  /** A part of the sentence, where it matters. */
  readonly says?: RegExp;
}
