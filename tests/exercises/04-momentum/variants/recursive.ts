// The descent by recursion over the steps, with z as a further parameter of an inner function.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = beta.map((b, i) => b - z[i] * stepSize);
  return { z: gradient(moved).map((g, i) => g * (1 - momentumCoeff) + z[i] * momentumCoeff), beta: moved };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  function from(beta: Vector, z: Vector, left: number): Vector[] {
    if (left === 0) return [beta];
    const next = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
    return [beta, ...from(next.beta, next.z, left - 1)];
  }
  return from(start, Array(start.length).fill(0), steps);
}
