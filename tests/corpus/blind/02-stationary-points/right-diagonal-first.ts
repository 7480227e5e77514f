import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const b = hessian[0][1];
  if (b === 0) {
    return bySigns(hessian[0][0], hessian[1][1]);
  }
  const d = hessian[0][0] * hessian[1][1] - b * b;
  if (d === 0) return 'inconclusive';
  if (d < 0) return 'saddle';
  return bySigns(hessian[0][0], hessian[1][1]);
}

function bySigns(x: number, y: number) {
  if (x === 0 || y === 0) return 'inconclusive';
  if (x > 0 && y > 0) return 'minimum';
  if (x < 0 && y < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const s = Math.SQRT1_2;
  const all = new Array(3);
  all[0] = { beta: [2, 1], loss: 0, kind: bySigns(2, -2) };
  all[1] = { beta: [2, 1 - s], loss: -0.25, kind: bySigns(2, 4) };
  all[2] = { beta: [2, 1 + s], loss: -0.25, kind: bySigns(2, 4) };
  return all;
}
