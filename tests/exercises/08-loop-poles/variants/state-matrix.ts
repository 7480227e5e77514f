// Eigenvalues of the matrix that takes (β, z) to the next (β, z); the limit from the gain at Ω = π.
import type { Complex, Matrix } from '../types.ts';

function eigenvalues([[p, q], [r, s]]: Matrix): readonly [Complex, Complex] {
  const mean = (p + s) / 2;
  const spread = ((p - s) / 2) ** 2 + q * r;
  const root = Math.sqrt(Math.abs(spread));
  return spread < 0
    ? [
        { re: mean, im: root },
        { re: mean, im: -root },
      ]
    : [
        { re: mean - root, im: 0 },
        { re: mean + root, im: 0 },
      ];
}

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const weight = (1 - momentumCoeff) * curvature;
  return eigenvalues([
    [1, -stepSize],
    [weight, momentumCoeff - weight * stepSize],
  ]);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const gainAtNyquist = (1 - momentumCoeff) / (1 + momentumCoeff);
  return 2 / (curvature * gainAtNyquist);
}
