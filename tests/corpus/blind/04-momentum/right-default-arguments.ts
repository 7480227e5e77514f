import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, eta: number, m: number) {
  const next = { beta: [...beta], z: [...z] };
  for (let i = 0; i < beta.length; i++) next.beta[i] -= eta * z[i];
  const g = gradient([...next.beta]);
  for (let i = 0; i < z.length; i++) next.z[i] = m * z[i] + (1 - m) * g[i];
  return next;
}

function collect(
  gradient: Gradient,
  stepSize: number,
  m: number,
  steps: number,
  beta: Vector,
  z: Vector = beta.map(() => 0),
): Vector[] {
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, beta, z, stepSize, m);
    [beta, z] = [next.beta, next.z];
    path.push(beta);
  }
  return path;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  return collect(gradient, stepSize, momentumCoeff, steps, start);
}
