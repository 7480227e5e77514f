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
  const path: Vector[] = [start];
  if (steps < 1) return path;
  let z: Vector = Array(start.length).fill(0);
  let k = 0;
  do {
    const result = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(result.beta);
    z = result.z;
    k += 1;
  } while (k < steps);
  return path;
}
