/** A point β, a gradient or a signal, shape (n). */
export type Vector = readonly number[];

/** A matrix by its rows, shape (rows, columns). */
export type Matrix = readonly (readonly number[])[];

/** ∇L: the gradient at β, of β's own shape (n). */
export type Gradient = (beta: Vector) => Vector;

export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** H(z) = (b₀ + b₁z⁻¹) / (a₀ + a₁z⁻¹), with b = [b₀, b₁] and a = [a₀, a₁]. */
export interface Filter {
  readonly b: Vector;
  readonly a: Vector;
}

/** What the second derivatives say about a stationary point. */
export type StationaryKind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: StationaryKind;
}

/** β and the filtered gradient z after one step of gradient descent with momentum, each of shape (n). */
export interface MomentumState {
  readonly beta: Vector;
  readonly z: Vector;
}

export interface ZerosPolesGain {
  readonly zeros: Vector;
  readonly poles: Vector;
  readonly gain: number;
}

/** What one run of both descents needs; see `experiment`. */
export interface ExperimentSettings {
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
}

/** Where a path on the loss ended; see `outcomeAt`. */
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

export interface ExperimentResult {
  readonly gd: Vector[];
  readonly momentum: Vector[];
  readonly gdOutcome: Outcome;
  readonly momentumOutcome: Outcome;
}
