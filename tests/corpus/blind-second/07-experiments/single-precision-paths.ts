import type { Vector } from '../types.ts';
const point = (x: number, y: number) => Float32Array.of(x, y);
const slope = (p: Float32Array) => [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
function outcome(p: Float32Array): string {
  if (!p.every((c) => Number.isFinite(c))) return 'diverged';
  const at = (t: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - t) <= 0.01;
  return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [point(start[0], start[1])];
  const momentum = [point(start[0], start[1])];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push(point(gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]));
    const b = point(momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]);
    const h = slope(b);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(b);
  }
  const list = (path: Float32Array[]): Vector[] => path.map((p) => Array.from(p));
  return { gd: list(gd), momentum: list(momentum), gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
