import type { Gradient, Vector } from '../types.ts';

/**
 * One step of gradient descent with momentum, in the notebook's order:
 *   β' = β − stepSize·z        z' = (1 − m)·∇L(β') + m·z
 * @param gradient ∇L of any loss; evaluate it exactly once, at β'
 * @param beta β, shape (n), for any n
 * @param z the filtered gradient so far, shape (n)
 * @param stepSize > 0
 * @param momentumCoeff m, 0 ≤ m < 1
 * @returns β' and z', new arrays of shape (n); beta and z are left alone
 * @example momentumStep(([x]) => [2 * x], [4], [4], 0.5, 0.5) // { beta: [2], z: [4] }
 */
export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  throw new Error('not implemented yet');
}

/**
 * The path of gradient descent with momentum; z starts at zero.
 * @param gradient ∇L of any loss
 * @param start the first point of the path, shape (n)
 * @param stepSize > 0, the same at every step
 * @param momentumCoeff m, 0 ≤ m < 1
 * @param steps how many steps to take; a whole number, 0 or more
 * @returns steps + 1 points of shape (n), the first of them the start
 * @example momentumDescent(([x]) => [2 * x], [4], 0.5, 0.5, 4) // [[4], [4], [2], [0], [-1]]
 */
export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  throw new Error('not implemented yet');
}
