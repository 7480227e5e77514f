import type { Vector } from '../types.ts';
const loss = (b: Vector) => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const within = (p: Vector, q: Vector) => p.every((c, i) => Math.abs(c - q[i]) <= 0.01);
function outcome(p: Vector): string {
  if (!Number.isFinite(loss(p))) return 'diverged';
  if (within(p, [2, 1 + Math.SQRT1_2])) return 'minimum-1';
  if (within(p, [2, 1 - Math.SQRT1_2])) return 'minimum-2';
  if (within(p, [2, 1])) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    const h = gradient(b);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
