import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const label = (p: Vector) => {
  if (p.some(Number.isNaN)) return 'diverged';
  const near = (q: Vector) => q.every((c, i) => Math.abs(p[i] - c) <= 0.01);
  return near([2, 1 + Math.SQRT1_2]) ? 'minimum-1' : near([2, 1 - Math.SQRT1_2]) ? 'minimum-2' : near([2, 1]) ? 'saddle' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const paths: { gd: Vector[]; momentum: Vector[] } = { gd: [[...start]], momentum: [[...start]] };
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const here = paths.gd[k];
    const g = gradient(here);
    paths.gd.push(here.map((b, i) => b - stepSize * g[i]));
    const there = paths.momentum[k].map((b, i) => b - stepSize * z[i]);
    const h = gradient(there);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    paths.momentum.push(there);
  }
  return { ...paths, gdOutcome: label(paths.gd[steps]), momentumOutcome: label(paths.momentum[steps]) };
}
