import type { Matrix } from '../types.ts';

enum Kind {
  Minimum = 'minimum',
  Maximum = 'maximum',
  Saddle = 'saddle',
  Inconclusive = 'inconclusive',
}

export function classify(hessian: Matrix): Kind {
  const [row0, row1] = hessian;
  const main = row0[0] * row1[1];
  const side = row0[1] * row1[0];
  if (main === side) return Kind.Inconclusive;
  if (main < side) return Kind.Saddle;
  return row0[0] > 0 ? Kind.Minimum : Kind.Maximum;
}

const POINTS = Object.freeze([
  Object.freeze({ beta: Object.freeze([2, 1 + Math.SQRT1_2]), loss: -0.25, kind: Kind.Minimum }),
  Object.freeze({ beta: Object.freeze([2, 1 - Math.SQRT1_2]), loss: -0.25, kind: Kind.Minimum }),
  Object.freeze({ beta: Object.freeze([2, 1]), loss: 0, kind: Kind.Saddle }),
]);

export function stationaryPoints() {
  return POINTS;
}
