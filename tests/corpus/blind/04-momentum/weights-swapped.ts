import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = beta.length;
  const b: number[] = [];
  const y: number[] = [];
  for (let i = 0; i < n; i++) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  for (let i = 0; i < n; i++) y[i] = momentumCoeff * g[i] + (1 - momentumCoeff) * z[i];
  return { beta: b, z: y };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: new Array(start.length).fill(0) };
  const path: Vector[] = [state.beta];
  for (let step = 1; step <= steps; step++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
