// The points are found by bisection between changes of sign of the slope, by recursion down to neighbouring numbers.
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const positive = a > 0 && a * c > b * b;
  const negative = a < 0 && a * c > b * b;
  if (positive) return 'minimum';
  if (negative) return 'maximum';
  return a * c === b * b ? 'inconclusive' : 'saddle';
}

const slope = (u: number): number => 2 * u * (2 * u * u - 1);

function bisect(low: number, high: number): number {
  const middle = (low + high) / 2;
  if (middle === low || middle === high || slope(middle) === 0) return middle;
  return Math.sign(slope(middle)) === Math.sign(slope(low)) ? bisect(middle, high) : bisect(low, middle);
}

export function stationaryPoints() {
  const points = [];
  for (const [low, high] of [[-1, -0.5], [-0.25, 0.25], [0.5, 1]]) {
    const u = bisect(low, high);
    points.push({
      beta: [2, u + 1],
      loss: u ** 4 - u ** 2,
      kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
    });
  }
  return points;
}
