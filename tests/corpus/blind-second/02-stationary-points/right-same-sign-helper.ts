import type { Matrix } from '../types.ts';

function sameSign(a: number, b: number): boolean {
  return (a > 0 && b > 0) || (a < 0 && b < 0);
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const a = hessian[0][0];
  const b = hessian[0][1];
  const c = hessian[1][1];

  if (a * c === b * b) return 'inconclusive';

  if (sameSign(a, c) && a * c > b * b) {
    return a > 0 ? 'minimum' : 'maximum';
  }

  return 'saddle';
}

export function stationaryPoints() {
  const distance = Math.sqrt(0.5); // from the saddle to each of the minima
  const lossAtMinimum = distance ** 4 - distance ** 2;
  const left = { beta: [2, 1 - distance], loss: lossAtMinimum, kind: 'minimum' };
  const middle = { beta: [2, 1], loss: 0, kind: 'saddle' };
  const right = { beta: [2, 1 + distance], loss: lossAtMinimum, kind: 'minimum' };
  return [left, middle, right];
}
