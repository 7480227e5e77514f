/** A wrong solution that real students write, and the sentence that helps them. */
export interface Misconception {
  /** The name of its file, without `.ts`. */
  readonly id: string;
  /** For the student: what probably happened, and what to do. */
  readonly sentence: string;
  readonly source: string;
}
