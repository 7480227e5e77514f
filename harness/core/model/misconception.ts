/** A known mistake: a wrong solution as students write it, and the sentence that helps them. */
export interface Misconception {
  /** The name of its file, without `.ts`. */
  readonly id: string;
  /** For the student: what probably happened, and what to do. */
  readonly sentence: string;
  /** The text of its file. */
  readonly source: string;
}
