import type { Vector } from '../types.ts';
const steigung = (p: Vector): Vector => [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
const mische = (a: number, u: Vector, v: Vector): Vector => u.map((x, i) => a * x + (1 - a) * v[i]);
const gehe = (p: Vector, s: number, r: Vector): Vector => p.map((x, i) => x - s * r[i]);
function urteil(p: Vector) {
  if (!p.every(Number.isFinite)) return 'diverged';
  const da = (y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
  if (da(1)) return 'saddle';
  if (da(1 + Math.SQRT1_2)) return 'minimum-1';
  return da(1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(gehe(gd[k], stepSize, steigung(gd[k])));
    momentum.push(gehe(momentum[k], stepSize, z));
    z = mische(momentumCoeff, steigung(momentum[k + 1]), z);
  }
  return { gd, momentum, gdOutcome: urteil(gd[steps]), momentumOutcome: urteil(momentum[steps]) };
}
