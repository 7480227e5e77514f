// All roots at once by Durand and Kerner's iteration, 300 times with complex numbers as objects: slow, and right.
import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: Kind;
}

interface Complex {
  readonly re: number;
  readonly im: number;
}

const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});
const minus = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });
function over(a: Complex, b: Complex): Complex {
  const square = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / square, im: (a.im * b.re - a.re * b.im) / square };
}

/** The real parts of the roots of xⁿ + coefficients[0]·xⁿ⁻¹ + … */
function roots(coefficients: readonly number[]): number[] {
  let guess: Complex = { re: 1, im: 0 };
  let all = coefficients.map(() => (guess = times(guess, { re: 0.4, im: 0.9 })));
  for (let turn = 0; turn < 300; turn++)
    all = all.map((x, i) => {
      const value = coefficients.reduce<Complex>(
        (sum, c) => {
          const moved = times(sum, x);
          return { re: moved.re + c, im: moved.im };
        },
        { re: 1, im: 0 },
      );
      const others = all.reduce((product, y, j) => (i === j ? product : times(product, minus(x, y))), {
        re: 1,
        im: 0,
      });
      const step = over(value, others);
      return Number.isFinite(step.re) && Number.isFinite(step.im) ? minus(x, step) : x;
    });
  return all.map(({ re }) => re);
}

export function classify(hessian: Matrix): Kind {
  const largest = Math.max(...hessian.flat().map(Math.abs));
  if (largest === 0) return 'inconclusive';
  const scale = 2 ** Math.floor(Math.log2(largest));
  const a = hessian[0]![0]! / scale;
  const b = hessian[0]![1]! / scale;
  const c = hessian[1]![1]! / scale;
  const eigenvalues = roots([-(a + c), a * c - b * b]);
  const tiny = 1e-7 * Math.max(...eigenvalues.map(Math.abs));
  if (eigenvalues.some((value) => Math.abs(value) < tiny)) return 'inconclusive';
  const positive = eigenvalues.filter((value) => value > 0).length;
  return positive === 2 ? 'minimum' : positive === 1 ? 'saddle' : 'maximum';
}

/** With u = β₂ − 1 the slope along β₂ is 4u³ − 2u. */
export function stationaryPoints(): StationaryPoint[] {
  return roots([0, -0.5, 0]).map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: u ** 2 > 0.1 ? 'minimum' : 'saddle',
  }));
}
