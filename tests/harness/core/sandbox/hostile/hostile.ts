import type { CallOutcome, LimitKind, LoadFailure } from '../../../../../harness/core/model/call.ts';

/** A submission that attacks the sandbox, and how the call of `answer` must end. All of them are our own. */
export interface Hostile {
  readonly name: string;
  /** Exports `answer(p, g)`; it is called with the vector [1, 2] and a gradient, and must return a vector. */
  readonly source: string;
  /** How `answer` ends; an array is what it returns. `load`: why the code does not load. */
  readonly ends:
    | readonly number[]
    | Exclude<CallOutcome['kind'], 'returned' | 'limit'>
    | LimitKind
    | { readonly load: LoadFailure['kind'] };
  /** Other ends that are as good: which of them it is depends on where the last bytes of the memory are. */
  readonly or?: readonly Hostile['ends'][];
  /** Matches the sentence. */
  readonly says?: RegExp;
}
