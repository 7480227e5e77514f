import type { Complex } from '../types.ts';

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  // p^2 - s p + m = 0
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  if (disc < 0) {
    const im = Math.sqrt(-disc) / 2;
    return [
      { re: s / 2, im },
      { re: s / 2, im: -im },
    ];
  }
  // the larger root first, the other one from the product: no cancellation
  const root = Math.sqrt(disc);
  const big = s >= 0 ? (s + root) / 2 : (s - root) / 2;
  const small = big === 0 ? 0 : momentumCoeff / big;
  return [
    { re: big, im: 0 },
    { re: small, im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
