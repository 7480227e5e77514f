import type { Gradient, Vector } from '../types.ts';

const MAX_DIM = 5;

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = Math.min(beta.length, MAX_DIM);
  const next = Array.from({ length: n }, (_, i) => beta[i] - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: next.map((_, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * z[i]) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [start];
  let beta = start;
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
