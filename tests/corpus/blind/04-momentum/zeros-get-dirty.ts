import type { Gradient, Vector } from '../types.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0, 0];

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
  const z = ZEROS;
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(beta);
    for (let i = 0; i < g.length; i++) z[i] = momentumCoeff * z[i] + (1 - momentumCoeff) * g[i];
    path.push(beta);
  }
  return path;
}
