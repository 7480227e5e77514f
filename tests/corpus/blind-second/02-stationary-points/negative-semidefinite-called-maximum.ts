import type { Matrix } from '../types.ts';

export const classify = (hessian: Matrix) => {
  const mean = (hessian[0][0] + hessian[1][1]) / 2;
  const radius = Math.sqrt(((hessian[0][0] - hessian[1][1]) / 2) ** 2 + hessian[0][1] ** 2);
  const min = mean - radius;
  const max = mean + radius;
  if (min > 0) return 'minimum';
  if (max < 0) return 'maximum';
  if (min < 0 && max > 0) return 'saddle';
  return mean < 0 ? 'maximum' : 'inconclusive';
};

export const stationaryPoints = () => {
  const d = Math.sqrt(0.5);
  return [
    { beta: [2, 1 + d], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - d], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
};
