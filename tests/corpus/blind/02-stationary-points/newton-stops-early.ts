import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const det = a * c - b * b;
  if (!det) return 'inconclusive';
  return det < 0 ? 'saddle' : a > 0 ? 'minimum' : 'maximum';
}

function newton(start: number, steps = 3): number {
  let u = start;
  for (let i = 0; i < steps; i++) u -= (4 * u ** 3 - 2 * u) / (12 * u ** 2 - 2);
  return u;
}

export function stationaryPoints() {
  return [-1, 0, 1].map((start) => {
    const u = newton(start);
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
