// Differences of five points, random signals, and a ball that is pushed and comes back: the most work.
import type { Vector } from '../types.ts';

const STEP = 0.01;
const WEIGHTS = [1, -8, 0, 8, -1];

export function gradientIsCorrect(loss: (b: Vector) => number, gradient: (b: Vector) => Vector, beta: Vector): boolean {
  const g = gradient(beta);
  if (g.length != beta.length) return false;
  let fine = true;
  beta.forEach((b, i) => {
    let sum = 0;
    for (let k = 0; k < 5; k++) {
      const point = [...beta];
      point[i] = b + (k - 2) * STEP;
      sum += WEIGHTS[k] * loss(point);
    }
    const slope = sum / (12 * STEP);
    const error = Math.abs(slope - g[i]) / Math.max(1, Math.abs(slope));
    fine = fine && error < 3e-4;
  });
  return fine;
}

export const isOnePoleFilter = (filter: (x: Vector) => Vector, m: number): boolean => {
  for (let trial = 0; trial < 10; trial++) {
    const x = Array.from({ length: 64 + trial }, () => 10 * Math.random() - 5);
    const y = filter(x);
    if (y.length !== x.length) return false;
    for (let k = 0; k < x.length; k++) {
      const expected = (1 - m) * x[k] + (k > 0 ? m * y[k - 1] : 0);
      if (!(Math.abs(y[k] - expected) < 1e-6)) return false;
    }
  }
  return true;
};

// A ball that is pushed a little comes back to a minimum, and to nothing else.
export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (b: Vector) => Vector,
  start: Vector,
): boolean {
  const path = descend(start, 1000);
  if (path.length !== 1001) return false;
  for (let k = 0; k < start.length; k++) if (path[0][k] !== start[k]) return false;
  const end = path[1000];
  for (const slope of gradient(end)) if (!(Math.abs(slope) <= 1e-3)) return false;
  for (let trial = 0; trial < 4; trial++) {
    let ball = end.map(() => 0.01 * (Math.random() - 0.5)).map((by, k) => end[k] + by);
    for (let step = 0; step < 1500; step++) {
      const slopes = gradient(ball);
      ball = ball.map((x, k) => x - 0.02 * slopes[k]);
    }
    const away = Math.hypot(...ball.map((x, k) => x - end[k]));
    if (!(away < 1e-2)) return false;
  }
  return true;
}
