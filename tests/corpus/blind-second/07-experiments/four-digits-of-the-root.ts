import type { Vector } from '../types.ts';
const table: [string, Vector][] = [['minimum-1', [2, 1.7071]], ['minimum-2', [2, 0.2929]], ['saddle', [2, 1]]];
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const outcome = (p: Vector) =>
  p.every(Number.isFinite) ? table.find(([, q]) => q.every((c, i) => Math.abs(p[i] - c) < 0.01))?.[0] ?? 'not-converged' : 'diverged';
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentum[k].map((v, i) => v - stepSize * z[i]));
    const h = gradient(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
