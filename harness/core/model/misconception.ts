/**
 * How much of an exercise a mistake spoils. slip: one edge, or a habit such as rounding; gap: one of the things that the
 * exercise is about; wrong: nearly every answer of a function.
 */
export type Weight = 'slip' | 'gap' | 'wrong';

/** A known mistake: a wrong solution as students write it, and the sentence that helps them. */
export interface Misconception {
  /** The name of its file, without `.ts`. */
  readonly id: string;
  /** For the student: what probably happened, and what to do. */
  readonly sentence: string;
  /** Calibration holds the points that it loses against it; absent if the file says none. */
  readonly weight?: Weight;
  /** The text of its file. */
  readonly source: string;
}

/**
 * Loads a misconception as JavaScript of the host, with fresh module state. It is our own code and needs no sandbox.
 * @param onTurn called at each turn of each loop; it throws to end a loop that would never end
 * @returns the exports of its module
 */
export type MisconceptionFactory = (onTurn: () => void) => Readonly<Record<string, unknown>>;
