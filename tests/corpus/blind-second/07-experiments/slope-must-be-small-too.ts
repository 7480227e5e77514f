import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const flat = (b: Vector) => gradient(b).every((g) => Math.abs(g) < 0.01);
const spots = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 };
function outcome(b: Vector): string {
  if (!b.every(Number.isFinite)) return 'diverged';
  if (!flat(b)) return 'not-converged';
  const found = Object.entries(spots).find(([, y]) => Math.abs(b[0] - 2) <= 0.01 && Math.abs(b[1] - y) <= 0.01);
  return found?.[0] ?? 'not-converged';
}
export const experiment = ({ start, stepSize: s, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0, z: Vector = [0, 0]; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - s * g[i]));
    momentum.push(momentum[k].map((b, i) => b - s * z[i]));
    const h = gradient(momentum[k + 1]);
    z = z.map((v, i) => (1 - m) * h[i] + m * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
