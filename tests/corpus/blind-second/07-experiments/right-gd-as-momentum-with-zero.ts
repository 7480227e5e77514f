import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function roll(start: Vector, s: number, m: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = path[k].map((x, i) => x - s * z[i]);
    path.push(b);
    const g = gradient(b);
    z = m === 0 ? g : g.map((x, i) => (1 - m) * x + m * z[i]);
  }
  return path;
}
function outcome(p: Vector) {
  if (!(Number.isFinite(p[0]) && Number.isFinite(p[1]))) return 'diverged';
  const hit = (y: number) => Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - y) < 0.01;
  return hit(1) ? 'saddle' : hit(1 + Math.SQRT1_2) ? 'minimum-1' : hit(1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = roll(start, stepSize, 0, steps + 1).slice(1);
  const momentum = roll(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
