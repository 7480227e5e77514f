import type { Matrix } from '../types.ts';

export const classify = (hessian: Matrix) => {
  const [[a, b], [c, d]] = hessian;
  const det = a * d - b * c;
  return det < 0 ? 'saddle' : det > 0 ? (d < 0 ? 'maximum' : 'minimum') : 'inconclusive';
};

export const stationaryPoints = () => {
  const first = 2;
  return [0, -1, 1].map((k) => {
    const second = 1 + k * Math.SQRT1_2;
    return { beta: [second, first], loss: k ? -0.25 : 0, kind: k ? 'minimum' : 'saddle' };
  });
};
