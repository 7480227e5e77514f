import type { Matrix } from '../types.ts';

class Spectrum {
  readonly lo: number;
  readonly hi: number;
  constructor([[a, b], [, c]]: Matrix) {
    const r = Math.sqrt(((a - c) / 2) ** 2 + b ** 2);
    this.lo = (a + c) / 2 - r;
    this.hi = (a + c) / 2 + r;
  }
  get norm() { return Math.max(Math.abs(this.lo), Math.abs(this.hi)); }
  sign(x: number) { return Math.abs(x) <= 1e-5 * this.norm ? 0 : Math.sign(x); }
  get signature() { return [this.sign(this.lo), this.sign(this.hi)] as const; }
}

export const classify = (hessian: Matrix) => {
  const [p, q] = new Spectrum(hessian).signature;
  if (p === 0 || q === 0) return 'inconclusive';
  if (p !== q) return 'saddle';
  return p > 0 ? 'minimum' : 'maximum';
};

export const stationaryPoints = () =>
  [1 - Math.SQRT1_2, 1, 1 + Math.SQRT1_2].map((y) => ({
    beta: [2, y],
    loss: (y - 1) ** 4 - (y - 1) ** 2,
    kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]),
  }));
