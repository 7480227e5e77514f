import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  const g = f(beta);
  return { beta, z: g.map((x, i) => x + m * z[i]) as Vector };
};

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
