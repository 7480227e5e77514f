import type { Gradient, Vector } from '../types.ts';

const MAX_MOMENTUM = 0.99;

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const m = Math.min(momentumCoeff, MAX_MOMENTUM);
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
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
