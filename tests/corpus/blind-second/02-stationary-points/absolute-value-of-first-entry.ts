import type { Matrix } from '../types.ts';

enum K { Min = 'minimum', Max = 'maximum', Saddle = 'saddle', None = 'inconclusive' }

export function classify(hessian: Matrix): string {
  const size = Math.abs(hessian[0][0]);
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det === 0) return K.None;
  if (det < 0) return K.Saddle;
  if (size > 0) return K.Min;
  return K.Max;
}

export function stationaryPoints() {
  const c = Math.cos(Math.PI / 4);
  return [-c, 0, c].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u ? K.Min : K.Saddle }));
}
