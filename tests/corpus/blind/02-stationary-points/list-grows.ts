import type { Matrix } from '../types.ts';

const points: { beta: number[]; loss: number; kind: string }[] = [];

export function classify(hessian: Matrix): string {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

function add(u: number): void {
  points.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
}

export function stationaryPoints() {
  add(-Math.SQRT1_2);
  add(0);
  add(Math.SQRT1_2);
  return points;
}
