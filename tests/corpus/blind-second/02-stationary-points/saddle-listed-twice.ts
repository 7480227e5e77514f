import type { Matrix } from '../types.ts';

export const classify = (h: Matrix): string => {
  const lambda = (s: number) =>
    (h[0][0] + h[1][1] + s * Math.sqrt((h[0][0] - h[1][1]) ** 2 + 4 * h[0][1] ** 2)) / 2;
  const [l1, l2] = [lambda(1), lambda(-1)];
  if (l1 === 0 || l2 === 0) return 'inconclusive';
  return l1 > 0 && l2 > 0 ? 'minimum' : l1 < 0 && l2 < 0 ? 'maximum' : 'saddle';
};

export const stationaryPoints = () =>
  [0, 1 / 2].flatMap((square) =>
    [1, -1].map((sign) => {
      const u = sign * Math.sqrt(square);
      return { beta: [2, 1 + u], loss: square ** 2 - square, kind: classify([[2, 0], [0, 12 * square - 2]]) };
    }),
  );
