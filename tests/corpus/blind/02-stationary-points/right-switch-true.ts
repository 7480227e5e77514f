import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const a = hessian[0][0];
  const b = hessian[1][0];
  const c = hessian[1][1];
  const d = a * c - b * b;
  switch (true) {
    case d > 0 && a > 0:
      return 'minimum';
    case d > 0 && a < 0:
      return 'maximum';
    case d < 0:
      return 'saddle';
    default:
      return 'inconclusive';
  }
}

export function stationaryPoints() {
  const wurzel = Math.sqrt(2) / 2;
  const punkte: any[] = [];
  punkte[0] = { beta: [2, 1 + wurzel], loss: -0.25, kind: 'minimum' };
  punkte[1] = { beta: [2, 1 - wurzel], loss: -0.25, kind: 'minimum' };
  punkte[2] = { beta: [2, 1], loss: 0, kind: 'saddle' };
  return punkte;
}
