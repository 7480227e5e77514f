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
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    if (next.beta.some((b) => !Number.isFinite(b))) return path;
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
