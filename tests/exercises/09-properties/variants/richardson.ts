// An extrapolated quotient, the inverse filter, and the minors of the Hessian.
import type { Vector } from '../types.ts';

function slopeOf(f: (t: number) => number): number {
  const d = (h: number) => (f(h) - f(-h)) / (2 * h);
  return (4 * d(5e-3) - d(1e-2)) / 3;
}

export function gradientIsCorrect(loss: (b: Vector) => number, gradient: (b: Vector) => Vector, beta: Vector): boolean {
  const g = [...gradient(beta)];
  const expected = beta.map((_, i) => slopeOf((t) => loss(beta.with(i, beta[i] + t))));
  if (g.length !== expected.length || g.some(Number.isNaN)) return false;
  return !g.some((x, i) => Math.abs(x - expected[i]) > 2e-4 * Math.max(1, Math.abs(expected[i])));
}

// What went in is found again in what came out.
export function isOnePoleFilter(filter: (x: Vector) => Vector, m: number): boolean {
  const x = Array.from({ length: 200 }, (_, k) => ((k * 37) % 11) - 5);
  const impulse = x.map((_, k) => Number(k === 3));
  for (const signal of [x, impulse, x.map(() => 1)]) {
    const y = filter(signal);
    if (y.length !== signal.length) return false;
    const found = y.map((value, k) => (value - m * (k ? y[k - 1] : 0)) / (1 - m));
    if (!found.every((value, k) => Math.abs(value - signal[k]) < 1e-5)) return false;
  }
  return true;
}

const det = (m: number[][]): number =>
  m.length === 1
    ? m[0][0]
    : m[0].reduce((sum, x, k) => sum + (-1) ** k * x * det(m.slice(1).map((row) => row.filter((_, j) => j !== k))), 0);

export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (b: Vector) => Vector,
  start: Vector,
): boolean {
  const path = descend([...start], 1000);
  const end = path[path.length - 1];
  const starts = path.length === 1001 && start.every((s, k) => Math.abs(s - path[0][k]) < 1e-12);
  const level = starts && Math.hypot(...gradient(end)) < 1e-4;
  if (!level) return false;
  const h = 1e-3;
  const here = gradient(end);
  const hessian = end.map((_, k) => {
    const there = gradient(end.map((x, i) => (i === k ? x + h : x)));
    return there.map((g, i) => (g - here[i]) / h);
  });
  return end.every((_, k) => det(hessian.slice(0, k + 1).map((row) => row.slice(0, k + 1))) > 0);
}
