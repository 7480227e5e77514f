import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

class StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: Kind;
  readonly gradient: Vector = [0, 0];
  readonly hessian: Matrix;
  readonly #u: number;
  constructor(u: number) {
    this.#u = u;
    this.beta = [2, 1 + u];
    this.loss = this.#u ** 4 - this.#u ** 2;
    this.hessian = [[2, 0], [0, 12 * u ** 2 - 2]];
    this.kind = classify(this.hessian);
    Object.freeze(this);
  }
}

export function classify(hessian: Matrix): Kind {
  const [row0, row1] = hessian;
  const d = row0![0]! * row1![1]! - row0![1]! * row1![0]!;
  if (d > 0) {
    return row0![0]! + row1![1]! > 0 ? 'minimum' : 'maximum';
  } else if (d < 0) {
    return 'saddle';
  }
  return 'inconclusive';
}

export function stationaryPoints(): StationaryPoint[] {
  return [new StationaryPoint(-Math.SQRT1_2), new StationaryPoint(0), new StationaryPoint(Math.SQRT1_2)];
}
