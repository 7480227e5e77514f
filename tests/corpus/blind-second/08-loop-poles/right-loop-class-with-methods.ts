import type { Complex } from '../types.ts';

class MomentumLoop {
  constructor(
    private readonly curvature: number,
    private readonly m: number,
  ) {}

  private sum(stepSize: number): number {
    return 1 + this.m - (1 - this.m) * this.curvature * stepSize;
  }

  public poles(stepSize: number): readonly [Complex, Complex] {
    const s = this.sum(stepSize);
    const d = s * s - 4 * this.m;
    return d < 0 ? this.pair(s, -d) : this.reals(s, d);
  }

  private pair(s: number, d: number): readonly [Complex, Complex] {
    const im = Math.sqrt(d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }

  private reals(s: number, d: number): readonly [Complex, Complex] {
    const w = Math.sqrt(d);
    return [{ re: (s + w) / 2, im: 0 }, { re: (s - w) / 2, im: 0 }];
  }

  public limit(): number {
    return (2 * (1 + this.m)) / ((1 - this.m) * this.curvature);
  }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return new MomentumLoop(curvature, momentumCoeff).poles(stepSize);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return new MomentumLoop(curvature, momentumCoeff).limit();
}
