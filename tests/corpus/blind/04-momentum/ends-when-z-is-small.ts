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
  const path: Vector[] = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
    if (z.every((v) => Math.abs(v) < 1e-8)) break;
  }
  return path;
}
