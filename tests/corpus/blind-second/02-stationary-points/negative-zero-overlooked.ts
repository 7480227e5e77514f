import type { Matrix } from '../types.ts';

export const classify = (hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' => {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (Object.is(det, 0)) return 'inconclusive';
  if (det > 0) return hessian[0][0] > 0 ? 'minimum' : 'maximum';
  return 'saddle';
};

const quartic = (u: number) => u * u * u * u - u * u;

export const stationaryPoints = () => {
  const found = [];
  for (const u of new Set([0, Math.SQRT1_2, -Math.SQRT1_2])) {
    found.push({ beta: [2, 1 + u], loss: quartic(u), kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return found;
};
