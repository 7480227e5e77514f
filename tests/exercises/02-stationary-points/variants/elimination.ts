// The signs of the pivots of symmetric elimination (Sylvester's law of inertia), with a row exchange where needed.
import type { Matrix } from '../types.ts';

function pivots(hessian: Matrix): [number, number] {
  const [[a, b], [, c]] = hessian;
  if (a !== 0) return [a, c - (b * b) / a];
  if (c !== 0) return [c, a - (b * b) / c];
  return [b, -b];
}

export function classify(hessian: Matrix) {
  const [first, second] = pivots(hessian);
  if (first === 0 || second === 0) return 'inconclusive';
  if (first > 0 && second > 0) return 'minimum';
  if (first < 0 && second < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const root = Math.sqrt(0.5);
  const points: { beta: number[]; loss: number; kind: ReturnType<typeof classify> }[] = [];
  for (const u of [root, 0, -root]) {
    const kind = classify([[2, 0], [0, 12 * u * u - 2]]);
    points.push({ beta: [2, 1 + u], loss: u * u * (u * u - 1), kind });
  }
  return points;
}
