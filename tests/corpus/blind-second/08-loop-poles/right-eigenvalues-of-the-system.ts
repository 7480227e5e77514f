import type { Complex, Matrix } from '../types.ts';

/** (β, z) ↦ A (β, z): β' = β − αz, z' = (1 − m)λβ' + mz */
function loopMatrix(lambda: number, alpha: number, m: number): Matrix {
  const g = (1 - m) * lambda;
  return [
    [1, -alpha],
    [g, m - g * alpha],
  ];
}

function trace(A: Matrix): number {
  return A[0]![0]! + A[1]![1]!;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const t = trace(loopMatrix(curvature, stepSize, momentumCoeff));
  const det = momentumCoeff; // (m − gα) + gα
  const disc = t * t - 4 * det;
  if (disc < 0) {
    return [
      { re: t / 2, im: Math.sqrt(-disc) / 2 },
      { re: t / 2, im: -Math.sqrt(-disc) / 2 },
    ];
  }
  return [
    { re: (t + Math.sqrt(disc)) / 2, im: 0 },
    { re: (t - Math.sqrt(disc)) / 2, im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / (curvature * (1 - momentumCoeff));
}
