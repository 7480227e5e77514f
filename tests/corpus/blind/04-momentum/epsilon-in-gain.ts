import type { Gradient, Vector } from '../types.ts';

const EPS = 1e-8;

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const gain = 1 - momentumCoeff + EPS;
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, i) => gain * g[i] + momentumCoeff * v) };
}

export const momentumDescent = (f: Gradient, start: Vector, s: number, m: number, steps: number): Vector[] => {
  const path: Vector[] = [start.slice()];
  let z: Vector = Array.from(start, () => 0);
  while (path.length <= steps) {
    const next = momentumStep(f, path[path.length - 1], z, s, m);
    z = next.z;
    path.push(next.beta);
  }
  return path;
};
