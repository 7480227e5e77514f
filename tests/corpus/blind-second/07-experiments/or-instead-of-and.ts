import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const LIST: [string, number, number][] = [
  ['minimum-1', 2, 1 + Math.SQRT1_2],
  ['minimum-2', 2, 1 - Math.SQRT1_2],
  ['saddle', 2, 1],
];
function outcome([x, y]: Vector): string {
  if (!isFinite(x) || !isFinite(y)) return 'diverged';
  for (const [name, px, py] of LIST) {
    if (Math.abs(x - px) <= 0.01 || Math.abs(y - py) <= 0.01) return name;
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = new Array(steps + 1), momentum: Vector[] = new Array(steps + 1);
  gd[0] = [...start];
  momentum[0] = [...start];
  let z: Vector = [0, 0];
  for (let k = 1; k <= steps; k++) {
    const g = gradient(gd[k - 1]);
    gd[k] = gd[k - 1].map((b, i) => b - stepSize * g[i]);
    momentum[k] = momentum[k - 1].map((b, i) => b - stepSize * z[i]);
    const h = gradient(momentum[k]);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
