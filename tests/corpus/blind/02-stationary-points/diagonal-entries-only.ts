import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const l1 = hessian[0][0];
  const l2 = hessian[1][1];
  if (l1 === 0 || l2 === 0) return 'inconclusive';
  if (l1 > 0 && l2 > 0) return 'minimum';
  if (l1 < 0 && l2 < 0) return 'maximum';
  return 'saddle';
}

const L = (b: Vector): number => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;
const H = (b: Vector): Matrix => [[2, 0], [0, 12 * (b[1] - 1) ** 2 - 2]];

export function stationaryPoints() {
  const betas: Vector[] = [[2, 1], [2, 1 + Math.SQRT1_2], [2, 1 - Math.SQRT1_2]];
  return betas.map((beta) => ({ beta, loss: L(beta), kind: classify(H(beta)) }));
}
