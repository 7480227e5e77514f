import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const t = hessian[0][0] + hessian[1][1];
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  const root = Math.sqrt(t * t - 4 * d);
  const l1 = (t + root) / 2;
  const l2 = (t - root) / 2;
  if (d === 0) return 'inconclusive';
  if (l1 > 0 && l2 > 0) return 'minimum';
  if (l1 < 0 && l2 < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const make = (y: number, loss: number) => ({ beta: [2, y], loss, kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]) });
  return [make(1, 0), make(1 + Math.SQRT1_2, -0.25), make(1 - Math.SQRT1_2, -0.25)];
}
