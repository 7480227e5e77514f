import type { Vector } from '../types.ts';
const gradient = (b: Vector): number[] => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function plain(start: Vector, h: number, n: number) {
  const path: number[][] = [[...start]];
  for (let k = 0; k < n; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b - h * g[i]));
  }
  return path;
}
function heavy(start: Vector, h: number, m: number, n: number) {
  if (!m) return plain(start, h, n);
  const path: number[][] = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < n; k++) {
    path.push(path[k].map((b, i) => b - h * z[i]));
    const g = gradient(path[k + 1]);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
  }
  return path;
}
function outcome(b: Vector) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const is = (y: number) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
  if (is(1 + Math.SQRT1_2)) return 'minimum-1';
  if (is(1 - Math.SQRT1_2)) return 'minimum-2';
  if (is(1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = plain(start, stepSize, steps);
  const momentum = heavy(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
