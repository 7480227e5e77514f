import type { Matrix } from '../types.ts';

/**
 * The characteristic polynomial x² − t·x + d has only real roots here, so Descartes' rule
 * gives the number of positive roots exactly: the number of sign changes.
 */
function signChanges(coefficients: number[]): number {
  const signs = coefficients.filter((c) => c !== 0).map(Math.sign);
  return signs.slice(1).filter((s, i) => s !== signs[i]).length;
}

export function classify(hessian: Matrix) {
  const t = hessian[0][0] + hessian[1][1];
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[0][1];
  if (d === 0) return 'inconclusive';
  return (['maximum', 'saddle', 'minimum'] as const)[signChanges([1, -t, d])];
}

export function stationaryPoints() {
  const list: { beta: number[]; loss: number; kind: string | undefined }[] = [];
  for (let k = -1; k <= 1; k += 1) {
    const v = k / Math.sqrt(2);
    list.push({
      beta: [2, v + 1],
      loss: (v * v - 1) * v * v,
      kind: classify([[2, 0], [0, (6 * v * v - 1) * 2]]),
    });
  }
  return list;
}
