import type { Complex, Matrix } from '../types.ts';

function system(lambda: number, alpha: number, m: number): Matrix {
  return [
    [1, -alpha],
    [(1 - m) * lambda, m],
  ];
}

function eigenvalues(A: Matrix): [Complex, Complex] {
  const [[a, b], [c, d]] = A as [[number, number], [number, number]];
  const trace = a + d;
  const det = a * d - b * c;
  const disc = trace * trace - 4 * det;
  const w = Math.sqrt(Math.abs(disc)) / 2;
  if (disc < 0) return [{ re: trace / 2, im: w }, { re: trace / 2, im: -w }];
  return [{ re: trace / 2 + w, im: 0 }, { re: trace / 2 - w, im: 0 }];
}

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
  return eigenvalues(system(lam, h, momentum));
}

/** p = -1: there the loop only changes its sign. */
export function largestStableStepSize(lam: number, momentum: number): number {
  const numerator = 2 + 2 * momentum;
  return numerator / (1 - momentum) / lam;
}
