import type { Vector } from '../types.ts';
const flat = (g: number): number => (Math.abs(g) < 1e-8 ? 0 : g);
const gradient = ([x, y]: Vector): Vector => {
  const u = y - 1;
  return [flat(2 * (x - 2)), flat(2 * u * (2 * u * u - 1))];
};
const outcome = (p: Vector): string => {
  if (!p.every(Number.isFinite)) return 'diverged';
  const u = p[1] - 1;
  if (Math.abs(p[0] - 2) > 0.01) return 'not-converged';
  if (Math.abs(u) <= 0.01) return 'saddle';
  if (Math.abs(u - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  return Math.abs(u + Math.SQRT1_2) <= 0.01 ? 'minimum-2' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
    momentum.push([momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]]);
    const h = gradient(momentum[k + 1]);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
