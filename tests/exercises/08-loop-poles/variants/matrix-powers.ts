// The poles from trace and determinant of the loop's matrix; the limit by bisection: do the powers of that matrix decay?
import type { Complex } from '../types.ts';

type Square = readonly [number, number, number, number];

/** Takes (β, stepSize·z) to the next. */
function loopMatrix(curvature: number, stepSize: number, m: number): Square {
  const gain = (1 - m) * curvature * stepSize;
  return [1, -1, gain, m - gain];
}

export function loopPoles(curvature: number, stepSize: number, m: number): readonly [Complex, Complex] {
  const [p, q, r, s] = loopMatrix(curvature, stepSize, m);
  const half = (p + s) / 2;
  const rest = ((p - s) / 2) ** 2 + q * r;
  const root = Math.sqrt(Math.abs(rest));
  const pole = (sign: number): Complex =>
    rest < 0 ? { re: half, im: sign * root } : { re: half + sign * root, im: 0 };
  return [pole(1), pole(-1)];
}

const product = ([a, b, c, d]: Square, [e, f, g, h]: Square): Square => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];

/** The matrix is squared until its powers are far larger or smaller than it was. */
function decays(matrix: Square): boolean {
  for (let squared = 0; squared < 60; squared++) {
    matrix = product(matrix, matrix);
    const size = Math.max(...matrix.map(Math.abs));
    if (size < 1e-9 || size > 1e30) return size < 1;
  }
  return false;
}

export function largestStableStepSize(curvature: number, m: number): number {
  let [stable, unstable] = [0, 8 / curvature / (1 - m)];
  for (let halved = 0; halved < 55; halved++) {
    const middle = (stable + unstable) / 2;
    if (decays(loopMatrix(curvature, middle, m))) stable = middle;
    else unstable = middle;
  }
  return stable;
}
