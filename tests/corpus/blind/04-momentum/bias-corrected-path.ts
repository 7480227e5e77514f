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
  let z: Vector = start.map(() => 0);
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const correction = k === 0 ? 1 : 1 - m ** k;
    const beta = path[k].map((b, i) => b - (stepSize * z[i]) / correction);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    path.push(beta);
  }
  return path;
}
