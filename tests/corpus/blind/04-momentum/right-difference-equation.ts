import type { Gradient, Vector } from '../types.ts';

interface OnePole {
  b0: number;
  a1: number;
}

const design = (m: number): OnePole => ({ b0: 1 - m, a1: -m });
const filterOne = ({ b0, a1 }: OnePole, x: number, yOld: number): number => b0 * x - a1 * yOld;

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const onePole = design(momentumCoeff);
  const out = beta.map((b, i) => b - stepSize * z[i]);
  const x = gradient(out);
  const y = z.map((yOld, i) => filterOne(onePole, x[i], yOld));
  return { beta: out, z: y };
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
