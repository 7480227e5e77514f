import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const [[a, b], [b2, c]] = hessian;
  const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  const det = a * c - b * b2;
  if (Math.abs(det) <= 1e-12 * scale * scale) {
    return 'inconclusive';
  }
  if (det < 0) {
    return 'saddle';
  }
  return a + c > 0 ? 'minimum' : 'maximum';
}

function findRoots(): number[] {
  // 4u³ − 2u = 0: u = 0 or u² = 1/2
  const positive = Math.sqrt(1 / 2);
  return [-positive, 0, positive];
}

export function stationaryPoints() {
  return findRoots().map((u) => {
    const hess = [[2, 0], [0, 12 * u * u - 2]];
    return { beta: [2, 1 + u], loss: Math.pow(u, 4) - Math.pow(u, 2), kind: classify(hess), hess };
  });
}
