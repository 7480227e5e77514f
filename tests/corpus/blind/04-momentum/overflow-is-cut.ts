import type { Gradient, Vector } from '../types.ts';

const hold = (x: number): number => Math.max(-1e100, Math.min(1e100, x));

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
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => hold(b - stepSize * z[i]));
    const g = gradient(beta);
    z = z.map((v, i) => hold((1 - momentumCoeff) * g[i] + momentumCoeff * v));
    path.push(beta);
  }
  return path;
}
