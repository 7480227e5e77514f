// Entries are scaled to size 1 first, so that a tolerance on the determinant means the same at every scale.
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const size = Math.max(...hessian.flat().map(Math.abs));
  if (size === 0) return 'inconclusive';
  const [[a, b], [d, c]] = hessian.map((row) => row.map((entry) => entry / size));
  const determinant = a * c - b * d;
  if (Math.abs(determinant) < 1e-13) return 'inconclusive';
  return determinant < 0 ? 'saddle' : a + c > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const [low, high] = [1 - Math.sqrt(2) / 2, 1 + Math.sqrt(2) / 2];
  return [
    { kind: 'minimum', loss: -1 / 4, beta: [2, low] },
    { kind: 'saddle', loss: 0, beta: [2, 1] },
    { kind: 'minimum', loss: -1 / 4, beta: [2, high] },
  ];
}
