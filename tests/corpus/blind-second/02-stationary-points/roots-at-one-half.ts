import type { Matrix } from '../types.ts';

export const classify = (h: Matrix) => {
  const delta = h[0][0] * h[1][1] - h[0][1] ** 2;
  if (delta === 0) return 'inconclusive';
  if (delta < 0) return 'saddle';
  return h[0][0] > 0 ? 'minimum' : 'maximum';
};

function loss(x: number, y: number) {
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export const stationaryPoints = () => {
  const solutions = [1, 1 + 1 / 2, 1 - 1 / 2];
  return solutions.map((y) => {
    const beta = [2, y];
    const kind = classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]);
    return { beta, loss: loss(2, y), kind };
  });
};
