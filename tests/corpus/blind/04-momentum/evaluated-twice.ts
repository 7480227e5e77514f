import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const before = gradient(beta);
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const after = gradient(next);
  if (after.length !== before.length) throw new Error('the gradient changed its length');
  return { beta: next, z: z.map((v, i) => (1 - momentumCoeff) * after[i] + momentumCoeff * v) };
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
