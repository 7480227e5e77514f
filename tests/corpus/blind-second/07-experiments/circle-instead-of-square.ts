import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const distance = (p: Vector, q: Vector) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const POINTS = new Map<string, Vector>([
  ['minimum-1', [2, 1 + Math.SQRT1_2]],
  ['minimum-2', [2, 1 - Math.SQRT1_2]],
  ['saddle', [2, 1]],
]);
function outcome(p: Vector): string {
  if (!p.every(Number.isFinite)) return 'diverged';
  for (const [name, q] of POINTS) if (distance(p, q) <= 0.01) return name;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  const momentum: Vector[] = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = gradient(b);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
