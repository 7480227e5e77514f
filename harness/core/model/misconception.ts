/**
 * Share of an exercise that a mistake spoils. slip: an edge case, or a habit such as rounding; gap: one topic; wrong:
 * nearly all answers of a function; everywhere: all answers.
 */
export type Weight = 'slip' | 'gap' | 'wrong' | 'everywhere';

/** A wrong solution that students write. */
export interface Misconception {
  /** File name without `.ts`. */
  readonly id: string;
  /** For the student: probable cause, and remedy. */
  readonly sentence: string;
  /** Calibration compares the lost points with it. */
  readonly weight?: Weight;
  /** Whole solution. */
  readonly source: string;
}
