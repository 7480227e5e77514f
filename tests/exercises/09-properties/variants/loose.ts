// As loose as the task allows: what is wrong by less need not be found.
import type { Vector } from '../types.ts';

export function gradientIsCorrect(
  loss: (beta: Vector) => number,
  gradient: (beta: Vector) => Vector,
  beta: Vector,
): boolean {
  const h = 1e-5;
  const slopes = gradient(beta);
  if (slopes.length !== beta.length) return false;
  for (let k = 0; k < beta.length; k++) {
    const up = [...beta];
    const down = [...beta];
    up[k] += h;
    down[k] -= h;
    const slope = (loss(up) - loss(down)) / (2 * h);
    const error = Math.abs(slopes[k] - slope);
    const allowed = 1.9e-3 * Math.max(1, Math.abs(slope));
    if (!(error <= allowed)) return false;
  }
  return true;
}

export function isOnePoleFilter(filter: (x: Vector) => Vector, momentumCoeff: number): boolean {
  const n = 64;
  const m = momentumCoeff;
  const signals = [
    (k: number) => (k === 0 ? 1 : 0),
    () => 1,
    (k: number) => (k === 6 ? 3 : 0),
    (k: number) => (k % 2 === 0 ? 1 : -1),
    (k: number) => (k === 0 ? -1 : 0),
    (k: number) => (k === 0 ? 3 : 0),
  ];
  for (const signal of signals) {
    const x = Array.from({ length: n }, (_, k) => signal(k));
    const y = filter(x);
    if (y.length !== n) return false;
    let last = 0;
    for (let k = 0; k < n; k++) {
      const expected = (1 - m) * x[k] + m * last;
      if (!(Math.abs(y[k] - expected) < 0.018)) return false;
      last = expected;
    }
  }
  return true;
}

export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (beta: Vector) => Vector,
  start: Vector,
): boolean {
  const steps = 1000;
  const path = descend(start, steps);
  if (path.length !== steps + 1) return false;
  if (path[0].some((x, k) => x !== start[k])) return false;
  const end = path[steps];
  if (!gradient(end).every((slope) => Math.abs(slope) < 0.018)) return false;
  const h = 0.02;
  const sides = [-2, -1, 0, 1, 2];
  const directions = sides.flatMap((a) => sides.flatMap((b) => sides.map((c) => [a, b, c])));
  for (const direction of directions.map((all) => all.slice(0, end.length))) {
    if (direction.every((d) => d === 0)) continue;
    const around = gradient(end.map((x, k) => x + h * direction[k]));
    const rise = around.reduce((sum, slope, k) => sum + slope * direction[k], 0);
    if (!(rise > 0)) return false;
  }
  return true;
}
