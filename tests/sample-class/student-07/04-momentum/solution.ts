import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const state = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(state.beta);
    z = state.z;
  }
  return path;
}
