import type { Vector } from '../types.ts';

/** How a descent ended, by the last point of its path. */
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

/** What an experiment is made with. */
export interface Settings {
  /** The first point of both paths, shape (2). */
  readonly start: Vector;
  /** > 0, the same at every step. */
  readonly stepSize: number;
  /** m, 0 ≤ m < 1; gradient descent without momentum does not use it. */
  readonly momentumCoeff: number;
  /** How many steps each descent takes; a whole number, 0 or more. */
  readonly steps: number;
}

/** What came of it. */
export interface Result {
  /** The path of gradient descent, steps + 1 points of shape (2). */
  readonly gd: Vector[];
  /** The path of gradient descent with momentum, steps + 1 points of shape (2). */
  readonly momentum: Vector[];
  readonly gdOutcome: Outcome;
  readonly momentumOutcome: Outcome;
}

/**
 * Runs both descents on L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)² and says how they ended.
 * This file stands alone: bring your gradient and your two descents along, as functions beside this one.
 * @param settings the start, which is left alone, the step size, the momentum coefficient, the number of steps
 * @returns both paths and both outcomes
 * @example experiment({ start: [3, 2], stepSize: 0.25, momentumCoeff: 0.5, steps: 1 })
 * // { gd: [[3, 2], [2.5, 1.5]], momentum: [[3, 2], [3, 2]],
 * //   gdOutcome: 'not-converged', momentumOutcome: 'not-converged' }
 */
export function experiment({ start, stepSize, momentumCoeff, steps }: Settings): Result {
  throw new Error('not implemented yet');
}
