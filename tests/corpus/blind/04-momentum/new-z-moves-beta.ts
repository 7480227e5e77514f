import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const g = gradient(beta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * old);
  const newBeta = beta.map((b, i) => b - stepSize * newZ[i]);
  return { beta: newBeta, z: newZ };
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
