import type { Matrix } from '../types.ts';

class Classifier {
  static readonly EMPTY = 0;
  constructor(private m: Matrix) {}
  hasZero() { return this.m.some((row) => row.includes(Classifier.EMPTY)); }
  det() { return this.m[0][0] * this.m[1][1] - this.m[0][1] * this.m[1][0]; }
  kind() {
    if (this.hasZero() || this.det() === 0) return 'inconclusive';
    if (this.det() < 0) return 'saddle';
    return this.m[0][0] > 0 ? 'minimum' : 'maximum';
  }
}

export const classify = (hessian: Matrix) => new Classifier(hessian).kind();

export const stationaryPoints = () =>
  [0, Math.SQRT1_2, -Math.SQRT1_2].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: u === 0 ? 'saddle' : 'minimum',
  }));
