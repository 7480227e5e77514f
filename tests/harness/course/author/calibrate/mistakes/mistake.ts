// The exercise is a new one, as "npm run new-exercise" writes it.

export const ID = '51-means';
export const GRADING = `tests/exercises/${ID}`;
export const CHECKS = `${GRADING}/checks.ts`;
export const REFERENCE = 'reference/means.ts';
export const VARIANT = `${GRADING}/variants/arrow.ts`;
export const MISCONCEPTION = `${GRADING}/misconceptions/counts-its-calls.ts`;
export const PROPERTY = "id: 'any-input'";

/** What an author does wrong, and what calibration says. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  /** The text, and what is in its place. */
  readonly edit: readonly [from: string | RegExp, to: string];
  /** What the author reads, in this order; LINE is the line of the first edit. */
  readonly says: readonly string[];
}
