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
  const beta = [...start];
  const z = start.map(() => 0);
  const path: Vector[] = [[...beta]];
  for (let k = 0; k < steps; k++) {
    const g = gradient([...beta]);
    for (let i = 0; i < beta.length; i++) {
      z[i] = momentumCoeff * z[i] + (1 - momentumCoeff) * g[i];
      beta[i] -= stepSize * z[i];
    }
    path.push([...beta]);
  }
  return path;
}
