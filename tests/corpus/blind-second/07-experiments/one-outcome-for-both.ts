import type { Vector } from '../types.ts';
const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const kind = (path: Vector[]) => {
  const end = path[path.length - 1];
  if (end.some((v) => !Number.isFinite(v))) return 'diverged';
  const near = (q: Vector) => q.every((c, i) => Math.abs(c - end[i]) <= 0.01);
  if (near([2, 1 + Math.SQRT1_2])) return 'minimum-1';
  if (near([2, 1 - Math.SQRT1_2])) return 'minimum-2';
  if (near([2, 1])) return 'saddle';
  return 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = grad(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
  }
  const gdOutcome = kind(gd);

  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    const g = grad(b);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
    momentum.push(b);
  }
  const momentumOutcome = kind(gd);

  return { gd, momentum, gdOutcome, momentumOutcome };
}
