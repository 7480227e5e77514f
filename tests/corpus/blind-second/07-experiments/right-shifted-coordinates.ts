import type { Vector } from '../types.ts';
const CENTRE = [2, 1] as const;
const slope = (d: Vector): Vector => [2 * d[0], 4 * d[1] ** 3 - 2 * d[1]];
const shift = (d: Vector): Vector => [d[0] + CENTRE[0], d[1] + CENTRE[1]];
function outcome(p: Vector) {
  const d = [p[0] - CENTRE[0], p[1] - CENTRE[1]];
  if (!d.every(Number.isFinite)) return 'diverged';
  if (Math.abs(d[0]) > 0.01) return 'not-converged';
  if (Math.abs(d[1]) <= 0.01) return 'saddle';
  if (Math.abs(d[1] - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (Math.abs(d[1] + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  let d: Vector = [start[0] - CENTRE[0], start[1] - CENTRE[1]];
  for (let k = 0; k < steps; k++) {
    const g = slope(d);
    d = d.map((x, i) => x - stepSize * g[i]);
    gd.push(shift(d));
  }
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  d = [start[0] - CENTRE[0], start[1] - CENTRE[1]];
  for (let k = 0; k < steps; k++) {
    d = d.map((x, i) => x - stepSize * z[i]);
    z = slope(d).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
    momentum.push(k === 0 ? [...start] : shift(d));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
