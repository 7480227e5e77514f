/** Submissions that attack the sandbox, and how the call of `answer` must end. All of them are written by us. */
export interface Hostile {
  readonly name: string;
  /** Exports `answer(p0)`; it is called with the vector [1, 2] and asked for a vector. */
  readonly source: string;
  /** How `answer` ends; `[1, 2]`-like arrays mean that it returns just that. */
  readonly ends: readonly number[] | 'threw' | 'misshapen' | 'time' | 'memory' | 'stack' | 'size';
  /** A part of the sentence, where it matters. */
  readonly says?: RegExp;
}
