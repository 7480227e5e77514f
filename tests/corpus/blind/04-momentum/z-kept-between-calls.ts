import type { Gradient, Vector } from '../types.ts';

let velocity: Vector = [];

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  if (velocity.length !== start.length) velocity = start.map(() => 0);
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], velocity, stepSize, momentumCoeff);
    path.push(next.beta);
    velocity = next.z;
  }
  return path;
}
