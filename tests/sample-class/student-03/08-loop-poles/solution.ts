import type { Complex } from '../types.ts';

class ComplexNumber implements Complex {
  constructor(
    readonly re: number,
    readonly im = 0,
  ) {}

  static sqrt(real: number): ComplexNumber {
    return real < 0 ? new ComplexNumber(0, Math.sqrt(-real)) : new ComplexNumber(Math.sqrt(real));
  }

  plus({ re, im }: Complex): ComplexNumber {
    return new ComplexNumber(this.re + re, this.im + im);
  }

  minus({ re, im }: Complex): ComplexNumber {
    return new ComplexNumber(this.re - re, this.im - im);
  }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const p = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const centre = new ComplexNumber(p);
  const offset = ComplexNumber.sqrt(p * p - momentumCoeff);
  return [centre.minus(offset), centre.plus(offset)] as const;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // a pole reaches -1: 1 + s + m = 0
  const s = -(1 + momentumCoeff);
  return (1 + momentumCoeff - s) / ((1 - momentumCoeff) * curvature);
}
