import type { Complex, Matrix } from '../types.ts';

function stateMatrix(lambda: number, h: number, m: number): Matrix {
  // beta' = beta - h z ; z' = (1 - m) lambda beta' + m z
  const k = (1 - m) * lambda;
  return [
    [1, -h],
    [k, m - k * h],
  ];
}

function eigenvalues([[a, b], [c, d]]: Matrix): readonly [Complex, Complex] {
  const mean = (a! + d!) / 2;
  const q = ((a! - d!) / 2) ** 2 + b! * c!;
  const r = Math.sqrt(Math.abs(q));
  return q < 0
    ? [{ re: mean, im: r }, { re: mean, im: -r }]
    : [{ re: mean + r, im: 0 }, { re: mean - r, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return eigenvalues(stateMatrix(curvature, stepSize, momentumCoeff));
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / (curvature - momentumCoeff * curvature);
}
