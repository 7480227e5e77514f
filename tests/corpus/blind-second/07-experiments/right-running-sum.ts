import type { Vector } from '../types.ts';
const slopes = ([x, y]: Vector): Vector => { const u = y - 1; return [2 * (x - 2), 2 * u * (2 * u ** 2 - 1)]; };
function label(p: Vector) {
  const [x, y] = p;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const table: Array<[string, number]> = [['saddle', 1], ['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2]];
  const found = table.filter(([, t]) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01);
  return found.length === 1 ? found[0][0] : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[start[0], start[1]]];
  while (gd.length <= steps) {
    const b = gd[gd.length - 1];
    const g = slopes(b);
    gd.push([b[0] - stepSize * g[0], b[1] - stepSize * g[1]]);
  }
  const momentum: Vector[] = [[start[0], start[1]]];
  const z = [0, 0];
  const sum = [0, 0];
  while (momentum.length <= steps) {
    sum[0] += z[0];
    sum[1] += z[1];
    const b = [start[0] - stepSize * sum[0], start[1] - stepSize * sum[1]];
    const g = slopes(b);
    z[0] = (1 - momentumCoeff) * g[0] + momentumCoeff * z[0];
    z[1] = (1 - momentumCoeff) * g[1] + momentumCoeff * z[1];
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}
