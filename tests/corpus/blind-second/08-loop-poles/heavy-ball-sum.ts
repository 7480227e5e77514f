import type { Complex } from '../types.ts';

/** Heavy ball: z <- gradient + m z */
class HeavyBall {
  constructor(readonly curvature: number, readonly m: number) {}
  poles(stepSize: number): [Complex, Complex] {
    const half = (1 + this.m - this.curvature * stepSize) / 2;
    const q = half ** 2 - this.m;
    const w = Math.sqrt(Math.abs(q));
    return q >= 0
      ? [{ re: half - w, im: 0 }, { re: half + w, im: 0 }]
      : [{ re: half, im: -w }, { re: half, im: w }];
  }
  limit(): number {
    return (2 * (1 + this.m)) / this.curvature;
  }
}

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] =>
  new HeavyBall(curvature, momentumCoeff).poles(stepSize);

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  new HeavyBall(curvature, momentumCoeff).limit();
