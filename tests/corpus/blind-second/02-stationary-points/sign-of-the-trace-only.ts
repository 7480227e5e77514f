import type { Matrix } from '../types.ts';

// the sum of the eigenvalues says whether it goes up or down
export const classify = ([[a], [, c]]: Matrix) => {
  const sum = a + c;
  if (sum > 0) return 'minimum';
  if (sum < 0) return 'maximum';
  return a === 0 ? 'inconclusive' : 'saddle';
};

export const stationaryPoints = () => {
  const h = Math.sqrt(0.5);
  return [h, -h, 0].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u === 0 ? 'saddle' : 'minimum' }));
};
