import type { Gradient, Vector } from '../types.ts';

const b0 = (m: number) => 1 - m;
const a1 = (m: number) => m;

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const x = gradient(next);
  // y[k] = b0 x[k] - a1 y[k-1]
  const y = z.map((old, i) => b0(momentumCoeff) * x[i] - a1(momentumCoeff) * old);
  return { beta: next, z: y };
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
