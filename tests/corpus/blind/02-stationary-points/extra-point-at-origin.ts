import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] + hessian[1][1] < 0 ? 'maximum' : 'minimum';
}

const loss = (b: Vector) => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;

export function stationaryPoints() {
  const betas = [[0, 0], [2, 1], [2, 1 + Math.SQRT1_2], [2, 1 - Math.SQRT1_2]];
  return betas.map((beta) => ({ beta, loss: loss(beta), kind: classify([[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]]) }));
}
