/**
 * How much of an exercise a mistake spoils. slip: one edge, or a habit such as rounding; gap: one of the things that the
 * exercise is about; wrong: nearly every answer of a function; everywhere: no answer of any function is right.
 */
export type Weight = 'slip' | 'gap' | 'wrong' | 'everywhere';

/** A known mistake: a wrong solution as students write it, and the sentence that helps them. */
export interface Misconception {
  /** The name of its file, without `.ts`. */
  readonly id: string;
  /** For the student: what probably happened, and what to do. */
  readonly sentence: string;
  /** Calibration holds the points that it loses against it; absent if the file says none. */
  readonly weight?: Weight;
  /** The text of the whole solution. */
  readonly source: string;
}
