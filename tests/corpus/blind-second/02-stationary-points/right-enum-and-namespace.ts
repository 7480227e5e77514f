import type { Matrix } from '../types.ts';

enum Art {
  Min = 'minimum',
  Max = 'maximum',
  Saddle = 'saddle',
  Unknown = 'inconclusive',
}

namespace Symmetric {
  export const det = (m: Matrix) => m[0][0] * m[1][1] - m[0][1] * m[0][1];
  export const trace = (m: Matrix) => m[0][0] + m[1][1];
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const d = Symmetric.det(hessian);
  if (!d) return Art.Unknown;
  if (d < 0) return Art.Saddle;
  return Symmetric.trace(hessian) < 0 ? Art.Max : Art.Min;
}

namespace Points {
  const r = Math.sqrt(0.5);
  export const all = () => [
    { beta: [2, 1 - r], loss: r ** 4 - r ** 2, kind: Art.Min },
    { beta: [2, 1 + 0], loss: 0, kind: Art.Saddle },
    { beta: [2, 1 + r], loss: r ** 4 - r ** 2, kind: Art.Min },
  ];
}

export const stationaryPoints = Points.all;
