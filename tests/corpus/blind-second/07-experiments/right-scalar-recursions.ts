import type { Vector } from '../types.ts';
type Slope = (b: number) => number;
const slopes: Slope[] = [(b) => 2 * (b - 2), (b) => { const u = b - 1; return 4 * u ** 3 - 2 * u; }];
function track(slope: Slope, b: number, s: number, n: number): number[] {
  const out = [b];
  for (let k = 0; k < n; k++) out.push((b -= s * slope(b)));
  return out;
}
function trackWithMomentum(slope: Slope, b: number, s: number, m: number, n: number): number[] {
  const out = [b];
  for (let k = 0, z = 0; k < n; k++) {
    b -= s * z;
    z = (1 - m) * slope(b) + m * z;
    out.push(b);
  }
  return out;
}
const zip = (xs: number[], ys: number[]): Vector[] => xs.map((x, k) => [x, ys[k]]);
function end(p: Vector) {
  const ok = (c: number, t: number) => Math.abs(c - t) <= 0.01;
  if (p.some((c) => Number.isNaN(c) || c === Infinity || c === -Infinity)) return 'diverged';
  if (ok(p[0], 2) && ok(p[1], 1)) return 'saddle';
  if (ok(p[0], 2) && ok(p[1], 1 + Math.SQRT1_2)) return 'minimum-1';
  if (ok(p[0], 2) && ok(p[1], 1 - Math.SQRT1_2)) return 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const [x, y] = slopes.map((f, i) => track(f, start[i], stepSize, steps));
  const [u, v] = slopes.map((f, i) => trackWithMomentum(f, start[i], stepSize, momentumCoeff, steps));
  const gd = zip(x, y);
  const momentum = zip(u, v);
  return { gd, momentum, gdOutcome: end(gd[steps]), momentumOutcome: end(momentum[steps]) };
}
