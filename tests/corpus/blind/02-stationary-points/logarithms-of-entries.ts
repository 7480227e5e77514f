import type { Matrix } from '../types.ts';

const times = (x: number, y: number): number => Math.exp(Math.log(x) + Math.log(y));

export function classify(hessian: Matrix) {
  const main = times(hessian[0][0], hessian[1][1]);
  const side = times(hessian[0][1], hessian[1][0]);
  if (main > side) return 'minimum';
  if (main < side) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
  ];
}
