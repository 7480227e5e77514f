import type { Gradient, Vector } from './types.ts';
import { requireCount, requireLength, requirePositive } from './validation.ts';
import { linearCombination } from './vectors.ts';

/**
 * One step of gradient descent (GD):
 *   β' = β − stepSize·∇L(β)
 * @param gradient ∇L, evaluated once, at β
 * @param beta β, shape (n); numbers that are not finite propagate
 * @param stepSize > 0, in units of β per unit of ∇L
 * @returns β', shape (n), a new array; the arguments are not changed
 * @throws RangeError if stepSize is out of range or ∇L(β) does not have the shape of β
 * @see Schultz, "Gradient Descent with Momentum", cell "my_gradient_descent"
 * @example gradientDescentStep(gradient, [4, 1.075], 0.2) // [3.2, 1.1046625]
 */
export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  requirePositive('gradientDescentStep', 'stepSize', stepSize);
  const slope = gradient(beta);
  requireLength('gradientDescentStep', 'gradient(beta)', slope, beta.length);
  return linearCombination(1, beta, -stepSize, slope);
}

/**
 * The path of gradient descent.
 * @param gradient ∇L, evaluated once in each step, at the β before the step
 * @param start the first β, shape (n)
 * @param stepSize > 0, in units of β per unit of ∇L
 * @param steps the number of steps, whole, ≥ 0
 * @returns steps + 1 points, each of shape (n), the first a copy of start; not finite after the path has overflowed
 * @throws RangeError if stepSize or steps is out of range or ∇L(β) does not have the shape of β
 * @see Schultz, "Gradient Descent with Momentum", cell "my_gradient_descent"
 * @example gradientDescent(gradient, [4, 1], 0.25, 2) // [[4, 1], [3, 1], [2.5, 1]]
 * @example gradientDescent(gradient, [4, 1], 0.25, 0) // [[4, 1]]
 */
export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  requirePositive('gradientDescent', 'stepSize', stepSize);
  requireCount('gradientDescent', 'steps', steps, 0);
  let beta: Vector = [...start];
  const path = [beta];
  for (let step = 0; step < steps; step += 1) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
  }
  return path;
}
