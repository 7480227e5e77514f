import type { Gradient, Vector } from '../types.ts';

/**
 * One step of gradient descent: β − stepSize·∇L(β).
 * @param gradient ∇L of any loss; evaluate it exactly once
 * @param beta β, shape (n), for any n
 * @param stepSize > 0
 * @returns the new point, a new array of shape (n); beta is left alone
 * @example gradientDescentStep(([x]) => [2 * x], [4], 0.25) // [2]
 */
export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  throw new Error('not implemented yet');
}

/**
 * The path of gradient descent.
 * @param gradient ∇L of any loss; evaluate it exactly once a step
 * @param start the first point of the path, shape (n)
 * @param stepSize > 0, the same at every step
 * @param steps how many steps to take; a whole number, 0 or more
 * @returns steps + 1 points of shape (n), the first of them the start
 * @example gradientDescent(([x]) => [2 * x], [4], 0.25, 2) // [[4], [2], [1]]
 */
export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  throw new Error('not implemented yet');
}
