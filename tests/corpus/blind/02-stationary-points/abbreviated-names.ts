import type { Matrix } from '../types.ts';

enum Kind { min = 'min', max = 'max', saddle = 'saddle', none = 'none' }

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (det === 0) return Kind.none;
  if (det < 0) return Kind.saddle;
  return hessian[0][0] > 0 ? Kind.min : Kind.max;
}

export function stationaryPoints() {
  return [
    { beta: [2, 1], loss: 0, kind: Kind.saddle },
    { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: Kind.min },
    { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: Kind.min },
  ];
}
