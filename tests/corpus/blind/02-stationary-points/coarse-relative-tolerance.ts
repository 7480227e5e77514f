import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const a = hessian[0][0], b = hessian[0][1], c = hessian[1][1];
  const det = a * c - b * b;
  const scale = a * a + 2 * b * b + c * c;
  if (Math.abs(det) <= 1e-5 * scale) return 'inconclusive';
  return det < 0 ? 'saddle' : a + c > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const kinds = { '-1': 'minimum', '0': 'saddle', '1': 'minimum' };
  return Object.entries(kinds).map(([k, kind]) => {
    const u = Number(k) * Math.SQRT1_2;
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind };
  });
}
