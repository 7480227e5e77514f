/**
 * Share of an exercise that a mistake spoils. slip: one edge case, or a habit such as rounding; gap: one topic of the
 * exercise;
 * wrong: nearly all answers of a function; everywhere: all answers of all functions.
 */
export type Weight = 'slip' | 'gap' | 'wrong' | 'everywhere';

/** A wrong solution as students write it, and a sentence that helps them. */
export interface Misconception {
  /** File name without `.ts`. */
  readonly id: string;
  /** For the student: the probable cause, and what to do. */
  readonly sentence: string;
  /** Calibration compares the lost points with it; absent if the file gives none. */
  readonly weight?: Weight;
  /** Text of the whole solution. */
  readonly source: string;
}
