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
  const m = momentumCoeff;
  const path: Vector[] = [start.slice()];
  let z: Vector = start.map(() => 0);
  for (let k = 1; k <= steps; k++) {
    const beta = path[k - 1].map((b, i) => b - stepSize * z[i]);
    path.push(beta);
    if (k < steps) {
      const g = gradient(beta);
      z = z.map((old, i) => (1 - m) * g[i] + m * old);
    }
  }
  return path;
}
