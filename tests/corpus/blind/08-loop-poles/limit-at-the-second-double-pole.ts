import type { Complex } from '../types.ts';
class Loop {
  constructor(readonly lambda: number, readonly m: number) {}
  s(h: number) { return 1 + this.m - (1 - this.m) * this.lambda * h; }
  stepFor(s: number) { return (1 + this.m - s) / ((1 - this.m) * this.lambda); }
  poles(h: number): readonly [Complex, Complex] {
    const s = this.s(h);
    const d = s * s - 4 * this.m;
    return d < 0
      ? [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }]
      : [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
  }
}
export const loopPoles = (c: number, h: number, m: number) => new Loop(c, m).poles(h);
export const largestStableStepSize = (c: number, m: number) => new Loop(c, m).stepFor(-2 * Math.sqrt(m));
