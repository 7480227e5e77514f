import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const first = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(first);
  const second = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  return { beta: second, z: first };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const m = momentumCoeff;
  const path: Vector[] = [[...start]];
  let z: Vector = start.map((x) => 0);
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(beta);
    z = z.map((old, i) => (1 - m) * g[i] + m * old);
    path.push(beta);
  }
  return path;
}
