import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function descent(start: Vector, s: number, m: number, steps: number): Vector[] {
  let beta: Vector = [...start], z: Vector = [0, 0];
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    beta = beta.map((b, i) => b - s * z[i]);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    path.push(beta);
  }
  return path;
}
function outcome([x, y]: Vector) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) <= 0.01) {
    if (Math.abs(y - (1 + Math.SQRT1_2)) <= 0.01) return 'minimum-1';
    if (Math.abs(y - (1 - Math.SQRT1_2)) <= 0.01) return 'minimum-2';
    if (Math.abs(y - 1) <= 0.01) return 'saddle';
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = descent(start, stepSize, 0, steps);
  const momentum = descent(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[gd.length - 1]), momentumOutcome: outcome(momentum[momentum.length - 1]) };
}
