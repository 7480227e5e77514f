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
  const here = start as number[];
  const z: number[] = here.map(() => 0);
  const path: Vector[] = [here.slice()];
  while (steps--) {
    here.forEach((_, i) => (here[i] -= stepSize * z[i]));
    const g = gradient(here.slice());
    g.forEach((x, i) => (z[i] += (1 - momentumCoeff) * (x - z[i])));
    path.push(here.slice());
  }
  return path;
}
