import type { Gradient, Vector } from '../types.ts';

// u <- slope + m u,   beta <- beta - stepSize (1 - m) u
export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const gain = 1 - momentumCoeff;
  const u = z.map((value) => value / gain);
  const newBeta = beta.map((b, i) => b - stepSize * gain * u[i]);
  const g = gradient(newBeta);
  return { beta: newBeta, z: u.map((value, i) => gain * (g[i] + momentumCoeff * value)) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const rate = stepSize * (1 - momentumCoeff);
  const u: number[] = start.map(() => 0);
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - rate * u[i]);
    const g = gradient(beta);
    for (let i = 0; i < u.length; i++) u[i] = g[i] + momentumCoeff * u[i];
    path.push(beta);
  }
  return path;
}
