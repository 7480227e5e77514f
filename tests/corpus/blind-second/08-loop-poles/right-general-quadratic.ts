import type { Complex } from '../types.ts';

/** Roots of a·p² + b·p + c. */
function quadratic(a: number, b: number, c: number): [Complex, Complex] {
  const D = b ** 2 - 4 * a * c;
  const twice = 2 * a;
  if (D < 0) {
    const im = Math.sqrt(-D) / twice;
    return [{ re: -b / twice, im }, { re: -b / twice, im: -im }];
  }
  return [{ re: (-b + Math.sqrt(D)) / twice, im: 0 }, { re: (-b - Math.sqrt(D)) / twice, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  return quadratic(1, -s, momentumCoeff);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
