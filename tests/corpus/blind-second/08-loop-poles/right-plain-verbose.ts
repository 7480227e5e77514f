import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  // the sum of the poles
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  // what stands under the root
  const discriminant = s * s - 4 * momentumCoeff;

  if (discriminant < 0) {
    // a complex pair
    const realPart = s / 2;
    const imaginaryPart = Math.sqrt(-discriminant) / 2;
    const first: Complex = { re: realPart, im: imaginaryPart };
    const second: Complex = { re: realPart, im: -imaginaryPart };
    return [first, second];
  } else {
    // two real poles
    const root = Math.sqrt(discriminant);
    const first: Complex = { re: (s + root) / 2, im: 0 };
    const second: Complex = { re: (s - root) / 2, im: 0 };
    return [first, second];
  }
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const numerator = 2 * (1 + momentumCoeff);
  const denominator = (1 - momentumCoeff) * curvature;
  return numerator / denominator;
}
