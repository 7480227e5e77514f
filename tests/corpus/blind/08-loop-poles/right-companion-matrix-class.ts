import type { Complex } from '../types.ts';

class MonicQuadratic {
  /** p^2 + b p + c */
  constructor(private readonly b: number, private readonly c: number) {}
  get discriminant() { return this.b * this.b - 4 * this.c; }
  get roots(): [Complex, Complex] {
    const D = this.discriminant;
    const centre = -0.5 * this.b;
    const spread = 0.5 * Math.sqrt(Math.abs(D));
    return D < 0
      ? [{ re: centre, im: spread }, { re: centre, im: -spread }]
      : [{ re: centre + spread, im: 0 }, { re: centre - spread, im: 0 }];
  }
}

class Loop {
  constructor(private readonly lambda: number, private readonly m: number) {}
  characteristic(h: number) { return new MonicQuadratic((1 - this.m) * this.lambda * h - 1 - this.m, this.m); }
  /** p = -1: 1 + b + ... = 0 */
  get limit() { return 2 * (1 + this.m) / (1 - this.m) / this.lambda; }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return new Loop(curvature, momentumCoeff).characteristic(stepSize).roots;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return new Loop(curvature, momentumCoeff).limit;
}
