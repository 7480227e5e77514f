/**
 * Share of an exercise that a mistake spoils. slip: an edge case; gap: one topic; wrong: nearly all answers of a
 * function; everywhere: all answers.
 */
export type Weight = 'slip' | 'gap' | 'wrong' | 'everywhere';

export interface Misconception {
  readonly id: string;
  /** For the student: probable cause, and remedy. */
  readonly sentence: string;
  /** Calibration compares the lost points with the weight. */
  readonly weight?: Weight;
  readonly source: string;
}
