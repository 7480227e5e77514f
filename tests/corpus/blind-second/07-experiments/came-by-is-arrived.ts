import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const near = (p: Vector, y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
function outcome(path: Vector[]): string {
  if (!path[path.length - 1].every(Number.isFinite)) return 'diverged';
  if (path.some((p) => near(p, 1 + Math.SQRT1_2))) return 'minimum-1';
  if (path.some((p) => near(p, 1 - Math.SQRT1_2))) return 'minimum-2';
  if (path.some((p) => near(p, 1))) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  while (gd.length < steps + 1) {
    const b = gd[gd.length - 1];
    const g = gradient(b);
    gd.push(b.map((v, i) => v - stepSize * g[i]));
  }
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  while (momentum.length < steps + 1) {
    const b = momentum[momentum.length - 1].map((v, i) => v - stepSize * z[i]);
    const g = gradient(b);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
