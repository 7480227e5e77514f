import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  return det === 0 ? 'inconclusive' : det < 0 ? 'saddle' : hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

function makePoint(beta2: number) {
  const beta1 = 2;
  const loss = (beta1 - 2) ** 2 + beta2 ** 4 - beta2 ** 2;
  const hessian = [[2, 0], [0, 12 * (beta2 - 1) ** 2 - 2]];
  return { beta: [beta1, beta2], loss, kind: classify(hessian) };
}

export function stationaryPoints() {
  return [makePoint(1), makePoint(1 + Math.SQRT1_2), makePoint(1 - Math.SQRT1_2)];
}
