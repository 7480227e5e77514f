import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const b = Array.from(beta, (x, i) => x - stepSize * z[i]);
  return { beta: b, z: Array.from(gradient(b), (g, i) => momentumCoeff * z[i] + (1 - momentumCoeff) * g) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: Array.from(start), z: Array.from(start, () => 0) };
  return Array.from({ length: steps + 1 }, (_, k) => {
    if (k > 0) state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    return state.beta;
  });
}
