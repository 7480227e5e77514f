// Powers by convolution of coefficients in a Float64Array, so everything is multiplied out; Horner's rule by reduceRight.
import type { Matrix, Vector } from '../types.ts';

function convolve(p: ArrayLike<number>, q: ArrayLike<number>): Float64Array {
  const product = new Float64Array(p.length + q.length - 1);
  for (let i = 0; i < p.length; i++) for (let j = 0; j < q.length; j++) product[i + j] += p[i] * q[j];
  return product;
}

const power = (p: ArrayLike<number>, n: number): ArrayLike<number> => (n === 0 ? [1] : convolve(p, power(p, n - 1)));

const bowl = Array.from(power([-2, 1], 2));
const well = Array.from(power([-1, 1], 4), (c, k) => c - (power([-1, 1], 2)[k] ?? 0));

const derivative = (p: number[]): number[] => p.slice(1).map((c, k) => (k + 1) * c);
const at = (p: number[], x: number): number => p.reduceRight((sum, c) => sum * x + c, 0);

export const loss = ([b1, b2]: Vector): number => at(bowl, b1) + at(well, b2);

export const gradient = ([b1, b2]: Vector): Vector => [at(derivative(bowl), b1), at(derivative(well), b2)];

export const hessian = ([b1, b2]: Vector): Matrix => [
  [at(derivative(derivative(bowl)), b1), 0],
  [0, at(derivative(derivative(well)), b2)],
];
