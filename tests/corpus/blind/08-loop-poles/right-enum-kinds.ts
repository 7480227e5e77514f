import type { Complex } from '../types.ts';

enum Kind { Real, Double, Pair }

function kindOf(d: number): Kind {
  return d > 0 ? Kind.Real : d < 0 ? Kind.Pair : Kind.Double;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const b = (1 - momentumCoeff) * curvature * stepSize - (1 + momentumCoeff);
  const d = b * b - 4 * momentumCoeff;
  const x = -b / 2;
  switch (kindOf(d)) {
    case Kind.Real:
      return [{ re: x - Math.sqrt(d) / 2, im: 0 }, { re: x + Math.sqrt(d) / 2, im: 0 }];
    case Kind.Double:
      return [{ re: x, im: 0 }, { re: x, im: 0 }];
    case Kind.Pair:
      return [{ re: x, im: Math.sqrt(-d) / 2 }, { re: x, im: -Math.sqrt(-d) / 2 }];
  }
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / (curvature * ((1 - momentumCoeff) / (1 + momentumCoeff)));
}
