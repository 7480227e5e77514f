import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const m = momentumCoeff || 0.9;
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
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
