import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * Math.pow(b[1] - 1, 3) - 2 * (b[1] - 1)];
function gd(start: Vector, s: number, n: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < n; ++k) path.push(path[k].map((b, i) => b - s * gradient(path[k])[i]));
  return path;
}
function heavyBall(start: Vector, s: number, m: number, n: number): Vector[] {
  const path: Vector[] = [[...start]];
  const w = [0, 0];
  const eta = s * (1 - m);
  for (let k = 0; k < n; ++k) {
    path.push(path[k].map((b, i) => b - eta * w[i]));
    gradient(path[k + 1]).forEach((g, i) => { w[i] = g + m * w[i]; });
  }
  return path;
}
const outcome = (path: Vector[]): string => {
  const [b1, b2] = path[path.length - 1];
  if (![b1, b2].every((b) => Number.isFinite(b))) return 'diverged';
  const c = 1 / Math.SQRT2;
  const inside = (y: number) => Math.max(Math.abs(b1 - 2), Math.abs(b2 - y)) <= 0.01;
  return inside(1 + c) ? 'minimum-1' : inside(1 - c) ? 'minimum-2' : inside(1) ? 'saddle' : 'not-converged';
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const a = gd(start, stepSize, steps);
  const b = heavyBall(start, stepSize, momentumCoeff, steps);
  return { gd: a, momentum: b, gdOutcome: outcome(a), momentumOutcome: outcome(b) };
};
