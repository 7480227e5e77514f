// Forward differences, the difference equation on four signals, and a Hessian with a Cholesky factor.
import type { Vector } from '../types.ts';

export const gradientIsCorrect = (loss: (b: Vector) => number, gradient: (b: Vector) => Vector, beta: Vector): boolean => {
  const h = 1e-7;
  const here = loss(beta);
  const slopes = beta.map((_, i) => (loss(beta.map((b, j) => (i === j ? b + h : b))) - here) / h);
  const claimed = gradient(beta);
  return (
    claimed.length === slopes.length &&
    slopes.every((s, i) => Math.abs(claimed[i] - s) < 5e-4 * Math.max(1, Math.abs(s)))
  );
};

export function isOnePoleFilter(filter: (x: Vector) => Vector, momentumCoeff: number): boolean {
  const signals: number[][] = [
    [1, ...Array(99).fill(0)],
    Array(100).fill(1),
    Array.from({ length: 100 }, (_, k) => Math.cos(k) * (k % 7)),
    Array.from({ length: 100 }, (_, k) => (k === 50 ? -3 : 0)),
  ];
  return signals.every((x) => {
    const y = filter(x);
    if (y.length !== x.length) return false;
    let state = 0;
    return x.every((sample, k) => {
      state = (1 - momentumCoeff) * sample + momentumCoeff * state;
      return Math.abs(state - y[k]) <= 1e-6 * (1 + Math.abs(state));
    });
  });
}

function isPositiveDefinite(a: number[][]): boolean {
  const n = a.length;
  const l = a.map((row) => row.map(() => 0));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i][j];
      for (let k = 0; k < j; k++) sum -= l[i][k] * l[j][k];
      if (i === j) {
        if (!(sum > 1e-6)) return false;
        l[i][i] = Math.sqrt(sum);
      } else l[i][j] = sum / l[j][j];
    }
  return true;
}

export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (b: Vector) => Vector,
  start: Vector,
): boolean {
  const steps = 1500;
  const path = descend(start, steps);
  if (path.length !== steps + 1) return false;
  if (JSON.stringify(path[0]) !== JSON.stringify(start)) return false;
  const end = path.at(-1)!;
  const slopes = gradient(end);
  if (!slopes.every((s) => Math.abs(s) < 1e-4)) return false;
  const h = 1e-4;
  const hessian = end.map((_, k) => {
    const up = gradient(end.with(k, end[k] + h));
    const down = gradient(end.with(k, end[k] - h));
    return [...up].map((u, i) => (u - down[i]) / (2 * h));
  });
  return isPositiveDefinite(hessian);
}
