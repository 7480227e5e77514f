import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const ahead = beta.map((b, i) => b - momentumCoeff * z[i]);
  const g = gradient(ahead);
  const newZ = z.map((v, i) => momentumCoeff * g[i] + (1 - momentumCoeff) * v);
  return { beta: beta.map((b, i) => b - stepSize * newZ[i]), z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [];
  let state = { beta: start, z: gradient(start) };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
