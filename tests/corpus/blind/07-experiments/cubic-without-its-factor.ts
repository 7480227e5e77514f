import type { Vector } from '../types.ts';

class Landscape {
  slope(beta: Vector): number[] {
    const [x, y] = beta;
    return [2 * (x - 2), Math.pow(y - 1, 3) - 2 * (y - 1)];
  }
  name(beta: Vector) {
    if (!Number.isFinite(beta[0]) || !Number.isFinite(beta[1])) return 'diverged';
    const table: [string, number][] = [['minimum-1', 1 + 1 / Math.sqrt(2)], ['minimum-2', 1 - 1 / Math.sqrt(2)], ['saddle', 1]];
    for (const [n, y] of table) if (Math.abs(beta[0] - 2) < 0.01 && Math.abs(beta[1] - y) < 0.01) return n;
    return 'not-converged';
  }
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const land = new Landscape();
  const gd: Vector[] = [s.start.slice()];
  const momentum: Vector[] = [s.start.slice()];
  let z = [0, 0];
  for (let k = 0; k < s.steps; k++) {
    const g = land.slope(gd[k]);
    gd.push([gd[k][0] - s.stepSize * g[0], gd[k][1] - s.stepSize * g[1]]);
    const b = [momentum[k][0] - s.stepSize * z[0], momentum[k][1] - s.stepSize * z[1]];
    const h = land.slope(b);
    z = [(1 - s.momentumCoeff) * h[0] + s.momentumCoeff * z[0], (1 - s.momentumCoeff) * h[1] + s.momentumCoeff * z[1]];
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: land.name(gd[s.steps]), momentumOutcome: land.name(momentum[s.steps]) };
}
