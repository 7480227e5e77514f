import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (det > Number.EPSILON) return hessian[0][0] > 0 ? 'minimum' : 'maximum';
  if (det < -Number.EPSILON) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const out: { beta: number[]; loss: number; kind: string }[] = [];
  const roots = [0, Math.SQRT1_2, -Math.SQRT1_2];
  while (roots.length > 0) {
    const u = roots.pop()!;
    out.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return out;
}
