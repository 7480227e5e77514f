import type { Matrix } from '../types.ts';

function determinant(m: Matrix): number {
  return m[0][0] * m[1][1] + m[0][1] * m[1][0];
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const d = determinant(hessian);
  const t = hessian[0][0] + hessian[1][1];
  switch (Math.sign(d)) {
    case 1:
      return t > 0 ? 'minimum' : 'maximum';
    case -1:
      return 'saddle';
    default:
      return 'inconclusive';
  }
}

export function stationaryPoints() {
  const u = 1 / Math.sqrt(2);
  const f = (x: number) => x ** 4 - x ** 2;
  return [
    { beta: [2, 1], loss: f(0), kind: 'saddle' },
    { beta: [2, 1 + u], loss: f(u), kind: 'minimum' },
    { beta: [2, 1 - u], loss: f(-u), kind: 'minimum' },
  ];
}
