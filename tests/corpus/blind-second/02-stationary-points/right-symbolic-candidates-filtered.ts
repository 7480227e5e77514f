import type { Matrix, Vector } from '../types.ts';

const gradient = ([p, q]: Vector) => [2 * (p - 2), 4 * (q - 1) ** 3 - 2 * (q - 1)];

export function classify(hessian: Matrix) {
  const [a, b, , c] = hessian.flat();
  const D = a * c - b ** 2;
  if (D > 0 && a > 0) return 'minimum';
  if (D > 0 && a < 0) return 'maximum';
  if (D < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const candidates: number[][] = [];
  for (const p of [0, 1, 2]) {
    for (const q of [0, 1 - Math.SQRT1_2, 1, 1 + Math.SQRT1_2, 2]) {
      candidates.push([p, q]);
    }
  }
  return candidates
    .filter((beta) => gradient(beta).every((g) => Math.abs(g) < 1e-12))
    .map((beta) => ({
      beta,
      loss: (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2,
      kind: classify([[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]]),
    }));
}
