import type { Complex } from '../types.ts';

/** p = 1 + q : q^2 + (1 - m)(1 + x) q + (1 - m) x = 0 */
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const x = curvature * stepSize;
  const n = 1 - momentumCoeff;
  const b = n * (1 + x);
  const c = n * x;
  const d = b * b - 4 * c;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: 1 - b / 2, im }, { re: 1 - b / 2, im: -im }];
  }
  const far = -(b + Math.sqrt(d)) / 2; // b > 0: no cancellation
  const near = c / far;
  return [{ re: 1 + far, im: 0 }, { re: 1 + near, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // q = -2: 4 - 2 n (1 + x) + n x = 0
  const n = 1 - momentumCoeff;
  const x = (4 - 2 * n) / n;
  return x / curvature;
}
