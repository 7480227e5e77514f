import type { Vector } from '../types.ts';

namespace Loss {
  export function gradient(b: Vector): [number, number] {
    return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
  }
  export function outcome(b: Vector): string {
    if (!Number.isFinite(b[0]) && !Number.isFinite(b[1])) return 'diverged';
    const w = 1 / Math.sqrt(2);
    if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - 1 - w) < 0.01) return 'minimum-1';
    if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - 1 + w) < 0.01) return 'minimum-2';
    if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - 1) < 0.01) return 'saddle';
    return 'not-converged';
  }
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [s.start.slice()];
  for (let k = 0; k < s.steps; k++) {
    const [gx, gy] = Loss.gradient(gd[k]);
    gd.push([gd[k][0] - s.stepSize * gx, gd[k][1] - s.stepSize * gy]);
  }
  const momentum: Vector[] = [s.start.slice()];
  for (let k = 0, zx = 0, zy = 0; k < s.steps; k++) {
    momentum.push([momentum[k][0] - s.stepSize * zx, momentum[k][1] - s.stepSize * zy]);
    const [gx, gy] = Loss.gradient(momentum[k + 1]);
    zx = (1 - s.momentumCoeff) * gx + s.momentumCoeff * zx;
    zy = (1 - s.momentumCoeff) * gy + s.momentumCoeff * zy;
  }
  return { gd, momentum, gdOutcome: Loss.outcome(gd[s.steps]), momentumOutcome: Loss.outcome(momentum[s.steps]) };
}
