import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  let trace = 0;
  for (let i = 0; i < 2; i++) trace += hessian[i][i];
  if (trace > 0) return 'minimum';
  if (trace < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1], loss: 0, kind: classify([[2, 0], [0, -2]]) },
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) },
  ];
}
