import type { Matrix, Vector } from '../types.ts';

enum Kind {
  Minimum = 'minimum',
  Maximum = 'maximum',
  Saddle = 'saddle',
  Inconclusive = 'inconclusive',
}

export class StationaryPoint {
  constructor(
    readonly beta: Vector,
    readonly loss: number,
    readonly kind: Kind,
  ) {}
}

export function classify(hessian: Matrix): Kind {
  const [[a, b], [c, d]] = hessian;
  switch (Math.sign(a * d - b * c)) {
    case -1:
      return Kind.Saddle;
    case 1:
      return a > 0 ? Kind.Minimum : Kind.Maximum;
    default:
      return Kind.Inconclusive;
  }
}

export function stationaryPoints(): StationaryPoint[] {
  return [
    new StationaryPoint([2, 1 - 1 / Math.sqrt(2)], -1 / 4, Kind.Minimum),
    new StationaryPoint([2, 1], 0, Kind.Saddle),
    new StationaryPoint([2, 1 + 1 / Math.sqrt(2)], -1 / 4, Kind.Minimum),
  ];
}
