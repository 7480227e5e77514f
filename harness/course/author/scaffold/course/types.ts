/** A point or a signal: n numbers. */
export type Vector = readonly number[];

/** A matrix as an array of its rows. */
export type Matrix = readonly (readonly number[])[];

/** The complex number re + j·im. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}
