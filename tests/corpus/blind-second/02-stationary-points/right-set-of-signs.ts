import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const sum = hessian[0][0] + hessian[1][1];
  const difference = hessian[0][0] - hessian[1][1];
  const width = Math.sqrt(difference * difference + 4 * hessian[0][1] * hessian[1][0]);
  // twice the eigenvalues: signs are all that matters
  const signs = new Set([sum + width, sum - width].map((v) => Math.sign(v) + 0));
  if (signs.has(0)) return 'inconclusive';
  if (signs.size === 2) return 'saddle';
  return signs.has(1) ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const { SQRT1_2: s } = Math;
  const found = new Map<number, string>([
    [1 - s, 'minimum'],
    [1, 'saddle'],
    [1 + s, 'minimum'],
  ]);
  return Array.from(found, ([b, kind]) => ({
    beta: [2, b],
    loss: Math.pow(b - 1, 4) - Math.pow(b - 1, 2),
    kind,
  }));
}
