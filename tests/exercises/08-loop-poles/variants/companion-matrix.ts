// Eigenvalues of the companion matrix, rotated so that its symmetric part becomes diagonal.
import type { Complex, Matrix } from '../types.ts';

type Pair = readonly [Complex, Complex];

function eigenvalues([[a, b], [c, d]]: Matrix): Pair {
  const angle = Math.atan2(b + c, a - d) / 2;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const skew = (b - c) / 2;
  const p = a * cosine ** 2 + (b + c) * cosine * sine + d * sine ** 2;
  const s = a * sine ** 2 - (b + c) * cosine * sine + d * cosine ** 2;
  const middle = (p + s) / 2;
  const difference = (p - s) / 2;
  const rest = (difference - skew) * (difference + skew);
  return rest >= 0
    ? [
        { re: middle + Math.sqrt(rest), im: 0 },
        { re: middle - Math.sqrt(rest), im: 0 },
      ]
    : [
        { re: middle, im: Math.sqrt(-rest) },
        { re: middle, im: -Math.sqrt(-rest) },
      ];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): Pair {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  return eigenvalues([
    [trace, -momentumCoeff],
    [1, 0],
  ]);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / (curvature - momentumCoeff * curvature);
}
