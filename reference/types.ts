/** A point β, a gradient or a signal; shape (n). */
export type Vector = readonly number[];

/** A matrix as a list of its rows; shape (rows, columns). */
export type Matrix = readonly (readonly number[])[];

/** A gradient function ∇L: takes β of shape (n) and returns the gradient at β, of the same shape. */
export type Gradient = (beta: Vector) => Vector;

/** The complex number re + j·im. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** A first-order filter H(z) = (b₀ + b₁z⁻¹) / (a₀ + a₁z⁻¹), with b = [b₀, b₁] and a = [a₀, a₁]. */
export interface Filter {
  readonly b: Vector;
  readonly a: Vector;
}

/** The kind of a stationary point, as far as the second derivatives determine it; see `classify`. */
export type StationaryKind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

/** A point β, shape (2), at which the gradient of `loss` is zero, with the loss there. */
export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: StationaryKind;
}

/** β and the filtered gradient z after a step of gradient descent with momentum; each of shape (n). */
export interface MomentumState {
  readonly beta: Vector;
  readonly z: Vector;
}

/** The finite zeros and poles of a filter, which are real, and its gain; see `zerosPolesGain`. */
export interface ZerosPolesGain {
  readonly zeros: Vector;
  readonly poles: Vector;
  readonly gain: number;
}

/** The settings of both descents; see `experiment`. */
export interface ExperimentSettings {
  /** The first β, shape (2). */
  readonly start: Vector;
  /** > 0, in units of β per unit of ∇L. */
  readonly stepSize: number;
  /** m, 0 ≤ m < 1; gradient descent does not use it. */
  readonly momentumCoeff: number;
  /** Whole, ≥ 0. */
  readonly steps: number;
}

/** How a path on the loss ended; see `outcomeAt`. */
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

/** The paths of both descents and their outcomes; see `experiment`. */
export interface ExperimentResult {
  readonly gd: Vector[];
  readonly momentum: Vector[];
  readonly gdOutcome: Outcome;
  readonly momentumOutcome: Outcome;
}
