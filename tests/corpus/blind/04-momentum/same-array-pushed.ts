import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, eta: number, m: number) {
  const next = { beta: [...beta], z: [...z] };
  for (let i = 0; i < beta.length; i++) next.beta[i] -= eta * z[i];
  const g = gradient([...next.beta]);
  for (let i = 0; i < z.length; i++) next.z[i] = m * z[i] + (1 - m) * g[i];
  return next;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const beta = start.slice() as number[];
  const z = beta.map(() => 0);
  const path: Vector[] = [];
  path.push(beta);
  for (let k = 0; k < steps; k++) {
    for (let i = 0; i < beta.length; i++) beta[i] -= stepSize * z[i];
    const g = gradient(beta);
    for (let i = 0; i < z.length; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
    path.push(beta);
  }
  return path;
}
