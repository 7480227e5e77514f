import type { Gradient, MomentumState, Vector } from './types.ts';
import { requireCount, requireLength, requireMomentumCoeff, requirePositive } from './validation.ts';
import { linearCombination } from './vectors.ts';

/**
 * One step of gradient descent with momentum, in the notebook's order:
 *   β' = β − stepSize·z        z' = (1 − m)·∇L(β') + m·z
 * The second equation is the low-pass filter `onePole(m)`, applied to the gradient.
 * @param gradient ∇L, evaluated once, at β'
 * @param beta β, shape (n); numbers that are not finite propagate, also in z
 * @param z the filtered gradient of the previous step, shape (n); zeros before the first step
 * @param stepSize > 0, in units of β per unit of ∇L
 * @param momentumCoeff m, the filter's pole, 0 ≤ m < 1
 * @returns new { beta, z }, each of shape (n); the arguments are not changed
 * @throws RangeError if shapes differ or if stepSize or m is out of range
 * @see Schultz, "Gradient Descent with Momentum", cell "my_gradient_descent_momentum"
 * @example momentumStep(gradient, [4, 1.075], [0, 0], 0.2, 0.33) // { beta: [4, 1.075], z: [2.68, -0.0993…] }
 */
export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): MomentumState {
  requirePositive('momentumStep', 'stepSize', stepSize);
  requireMomentumCoeff('momentumStep', momentumCoeff);
  requireLength('momentumStep', 'z', z, beta.length);
  const moved = linearCombination(1, beta, -stepSize, z);
  const slope = gradient(moved);
  requireLength('momentumStep', 'gradient(beta)', slope, beta.length);
  return { beta: moved, z: linearCombination(1 - momentumCoeff, slope, momentumCoeff, z) };
}

/**
 * The path of gradient descent with momentum, from z = 0. The first step does not move β.
 * @param gradient ∇L, evaluated once in each step, at the new β
 * @param start the first β, shape (n)
 * @param stepSize > 0, in units of β per unit of ∇L
 * @param momentumCoeff m, the filter's pole, 0 ≤ m < 1; for m = 0 the path is that of gradient descent, one step later
 * @param steps the number of steps, whole, ≥ 0
 * @returns steps + 1 points, each of shape (n), the first a copy of start; not finite after the path has overflowed
 * @throws RangeError if stepSize, m or steps is out of range or ∇L(β) does not have the shape of β
 * @see Schultz, "Gradient Descent with Momentum", cell "my_gradient_descent_momentum"
 * @example momentumDescent(gradient, [4, 1], 0.25, 0.5, 3) // [[4, 1], [4, 1], [3.5, 1], [2.875, 1]]
 */
export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  requirePositive('momentumDescent', 'stepSize', stepSize);
  requireMomentumCoeff('momentumDescent', momentumCoeff);
  requireCount('momentumDescent', 'steps', steps, 0);
  let state: MomentumState = { beta: [...start], z: start.map(() => 0) };
  const path = [state.beta];
  for (let step = 0; step < steps; step += 1) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
