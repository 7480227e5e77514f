import type { Complex } from '../types.ts';

/** Midnight formula for a p² + b p + c. */
function midnight(a: number, b: number, c: number): [Complex, Complex] {
  const underTheRoot = b * b - 4 * a * c;
  if (underTheRoot < 0) {
    return [
      { re: -b / (2 * a), im: Math.sqrt(-underTheRoot) / (2 * a) },
      { re: -b / (2 * a), im: -Math.sqrt(-underTheRoot) / (2 * a) },
    ];
  }
  return [
    { re: (-b + Math.sqrt(underTheRoot)) / (2 * a), im: 0 },
    { re: (-b - Math.sqrt(underTheRoot)) / (2 * a), im: 0 },
  ];
}

export function loopPoles(curvature: number, rate: number, beta: number): readonly [Complex, Complex] {
  const sumOfPoles = 1 + beta - (1 - beta) * curvature * rate;
  return midnight(1, sumOfPoles, beta);
}

export function largestStableStepSize(curvature, beta) {
  const top = 2 * (1 + beta);
  const bottom = (1 - beta) * curvature;
  return top / bottom;
}
