// The discriminant as (s − 2√m)(s + 2√m); the cases in a switch over an enum; frozen results.
import type { Complex } from '../types.ts';

enum Kind {
  Real,
  Double,
  Conjugate,
}

const kindOf = (discriminant: number): Kind =>
  discriminant > 0 ? Kind.Real : discriminant < 0 ? Kind.Conjugate : Kind.Double;

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const sum = 1 - curvature * stepSize + momentumCoeff * (1 + curvature * stepSize);
  const radius = Math.sqrt(momentumCoeff);
  const discriminant = (sum - 2 * radius) * (sum + 2 * radius);
  const middle = sum / 2;
  switch (kindOf(discriminant)) {
    case Kind.Double:
      return Object.freeze([{ re: middle, im: 0 }, { re: middle, im: 0 }] as const);
    case Kind.Real: {
      const offset = Math.sqrt(discriminant) / 2;
      return Object.freeze([{ re: middle - offset, im: 0 }, { re: middle + offset, im: 0 }] as const);
    }
    case Kind.Conjugate: {
      const im = Math.sqrt(-discriminant) / 2;
      return Object.freeze([{ re: middle, im: -im }, { re: middle, im }] as const);
    }
  }
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (4 / (1 - momentumCoeff) - 2) / curvature;
}
