import type { Vector } from '../types.ts';
const EPS = 0.0099; // a little less, to be safe from rounding
const slope1 = (x: number) => 2 * x - 4;
const slope2 = (y: number) => 4 * (y - 1) ** 3 - 2 * (y - 1);
const eq = (a: number, b: number) => Math.abs(a - b) < EPS;
function how(x: number, y: number): string {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (eq(x, 2) && eq(y, 1)) return 'saddle';
  if (eq(x, 2) && eq(y, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (eq(x, 2) && eq(y, 1 - Math.SQRT1_2)) return 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const xs = [start[0]], ys = [start[1]], us = [start[0]], vs = [start[1]];
  for (let k = 0, p = 0, q = 0; k < steps; k++) {
    xs.push(xs[k] - stepSize * slope1(xs[k]));
    ys.push(ys[k] - stepSize * slope2(ys[k]));
    us.push(us[k] - stepSize * p);
    vs.push(vs[k] - stepSize * q);
    p = (1 - momentumCoeff) * slope1(us[k + 1]) + momentumCoeff * p;
    q = (1 - momentumCoeff) * slope2(vs[k + 1]) + momentumCoeff * q;
  }
  const zip = (a: number[], b: number[]): Vector[] => a.map((x, i) => [x, b[i]]);
  return { gd: zip(xs, ys), momentum: zip(us, vs), gdOutcome: how(xs[steps], ys[steps]), momentumOutcome: how(us[steps], vs[steps]) };
}
