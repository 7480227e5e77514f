import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const m = momentumCoeff;
  const sum = start.map(() => 0);
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const weight = (1 - m) * m ** (k - 1);
    const beta = path[k].map((b, i) => (k === 0 ? b : b - stepSize * weight * sum[i]));
    const g = gradient(beta);
    for (let i = 0; i < sum.length; i++) sum[i] += g[i] / m ** k;
    path.push(beta);
  }
  return path;
}
