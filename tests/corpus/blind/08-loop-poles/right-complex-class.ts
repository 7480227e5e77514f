class C {
  constructor(readonly re: number, readonly im = 0) {}
  static sqrt(x: number): C {
    return x < 0 ? new C(0, Math.sqrt(-x)) : new C(Math.sqrt(x), 0);
  }
  plus(o: C): C { return new C(this.re + o.re, this.im + o.im); }
  minus(o: C): C { return new C(this.re - o.re, this.im - o.im); }
  times(k: number): C { return new C(this.re * k, this.im * k); }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [C, C] {
  const half = new C((1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2);
  const w = C.sqrt(half.re ** 2 - momentumCoeff);
  return [half.plus(w), half.minus(w)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const gainAtPi = (1 - momentumCoeff) / (1 + momentumCoeff);
  return 2 / (curvature * gainAtPi);
}
