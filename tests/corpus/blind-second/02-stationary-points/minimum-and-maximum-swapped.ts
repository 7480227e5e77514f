import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const eig = (h: Matrix): number[] => {
  const m = (h[0][0] + h[1][1]) / 2;
  const r = Math.sqrt(((h[0][0] - h[1][1]) / 2) ** 2 + h[0][1] ** 2);
  return [m - r, m + r];
};

export const classify = (hessian: Matrix): Kind => {
  const l = eig(hessian);
  if (l.includes(0)) return 'inconclusive';
  if (l.every((x) => x > 0)) return 'maximum'; // curved upwards
  if (l.every((x) => x < 0)) return 'minimum'; // curved downwards
  return 'saddle';
};

export const stationaryPoints = (): { beta: Vector; loss: number; kind: Kind }[] =>
  [0, Math.sqrt(0.5), -Math.sqrt(0.5)].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u * u - 2]]),
  }));
