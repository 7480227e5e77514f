import type { Gradient, Vector } from '../types.ts';

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
  const path: Vector[] = [start];
  if (steps === 0) return path;
  let z: Vector = start.map(() => 0);
  const dt = 1 / steps;
  for (let t = 0; t < 1; t += dt) {
    const next = momentumStep(gradient, path[path.length - 1], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
