/** A point β, a gradient ∇L or a signal: n numbers. */
export type Vector = readonly number[];

/** A matrix as an array of its rows. */
export type Matrix = readonly (readonly number[])[];

/** ∇L: takes a point of shape (n), returns the gradient there, also of shape (n). */
export type Gradient = (beta: Vector) => Vector;

/** The complex number re + j·im. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** The first-order filter H(z) = (b0 + b1·z⁻¹) / (a0 + a1·z⁻¹). */
export interface Filter {
  readonly b: Vector;
  readonly a: Vector;
}
