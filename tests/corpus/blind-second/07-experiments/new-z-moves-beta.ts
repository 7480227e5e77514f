import type { Vector } from '../types.ts';
const dL = ([a, b]: Vector): Vector => { const u = b - 1; return [2 * (a - 2), 4 * u * u * u - 2 * u]; };
const arrived = (p: Vector, y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
const outcome = (p: Vector) =>
  p.some((c) => !Number.isFinite(c)) ? 'diverged'
  : arrived(p, 1 + Math.SQRT1_2) ? 'minimum-1'
  : arrived(p, 1 - Math.SQRT1_2) ? 'minimum-2'
  : arrived(p, 1) ? 'saddle' : 'not-converged';
export const experiment = ({ start, stepSize, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  while (gd.length <= steps) {
    const p = gd.at(-1)!, g = dL(p);
    gd.push([p[0] - stepSize * g[0], p[1] - stepSize * g[1]]);
    const q = momentum.at(-1)!, h = dL(q);
    z = [(1 - m) * h[0] + m * z[0], (1 - m) * h[1] + m * z[1]];
    momentum.push([q[0] - stepSize * z[0], q[1] - stepSize * z[1]]);
  }
  return { gd, momentum, gdOutcome: outcome(gd.at(-1)!), momentumOutcome: outcome(momentum.at(-1)!) };
};
