import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const g = gradient(beta);
  const newBeta = beta.map((b, i) => b - stepSize * g[i]);
  return { beta: newBeta, z: g };
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
