import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = beta.length;
  const nextBeta: number[] = [];
  for (let i = 0; i < n; i++) {
    nextBeta.push(beta[i] - stepSize * z[i]);
  }
  const g = gradient(nextBeta);
  const nextZ: number[] = [];
  for (let i = 0; i < n; i++) {
    nextZ.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
  }
  return { beta: nextBeta, z: nextZ };
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
