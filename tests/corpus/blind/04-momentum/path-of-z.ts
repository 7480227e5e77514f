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
  let beta: Vector = start;
  let z: Vector = start.map(() => 0);
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(z);
  }
  return path;
}
