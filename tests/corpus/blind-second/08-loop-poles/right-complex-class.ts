class C {
  constructor(
    readonly re: number,
    readonly im: number = 0,
  ) {}
  plus(o: C): C {
    return new C(this.re + o.re, this.im + o.im);
  }
  minus(o: C): C {
    return new C(this.re - o.re, this.im - o.im);
  }
  half(): C {
    return new C(this.re / 2, this.im / 2);
  }
  static sqrtOfReal(x: number): C {
    return x < 0 ? new C(0, Math.sqrt(-x)) : new C(Math.sqrt(x));
  }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [C, C] {
  const s = new C(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize);
  const root = C.sqrtOfReal(s.re * s.re - 4 * momentumCoeff);
  return [s.plus(root).half(), s.minus(root).half()];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
