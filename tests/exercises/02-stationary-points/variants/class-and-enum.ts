// A class with parameter properties and getters, an enum of strings, a static list and a generator.
import type { Matrix, Vector } from '../types.ts';

enum Kind {
  Minimum = 'minimum',
  Maximum = 'maximum',
  Saddle = 'saddle',
  Inconclusive = 'inconclusive',
}

class StationaryPoint {
  constructor(
    readonly beta: Vector,
    readonly loss: number,
    readonly kind: Kind,
  ) {}

  static at(u: number): StationaryPoint {
    const matrix = [
      [2, 0],
      [0, 12 * u ** 2 - 2],
    ];
    return new StationaryPoint([2, 1 + u], u ** 4 - u ** 2, classify(matrix));
  }

  static *all(): Generator<StationaryPoint> {
    yield StationaryPoint.at(0);
    for (const sign of [-1, 1]) yield StationaryPoint.at(sign * Math.SQRT1_2);
  }
}

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  if (a * c === b * b) return Kind.Inconclusive;
  if (a * c < b * b) return Kind.Saddle;
  return a > 0 ? Kind.Minimum : Kind.Maximum;
}

export function stationaryPoints(): StationaryPoint[] {
  return [...StationaryPoint.all()];
}
