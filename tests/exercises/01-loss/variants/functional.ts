// The loss as a list of powers c·(βᵢ − s)ⁿ; derivatives by mapping over the list.
import type { Matrix, Vector } from '../types.ts';

interface Power {
  readonly i: number;
  readonly shift: number;
  readonly factor: number;
  readonly exponent: number;
}

const terms: readonly Power[] = [
  { i: 0, shift: 2, factor: 1, exponent: 2 },
  { i: 1, shift: 1, factor: 1, exponent: 4 },
  { i: 1, shift: 1, factor: -1, exponent: 2 },
];

const derivative = (powers: readonly Power[], i: number): readonly Power[] =>
  powers
    .filter((power) => power.i === i && power.exponent > 0)
    .map((power) => ({ ...power, factor: power.factor * power.exponent, exponent: power.exponent - 1 }));

const evaluate = (powers: readonly Power[], beta: Vector): number =>
  powers.reduce((sum, { i, shift, factor, exponent }) => sum + factor * (beta[i] - shift) ** exponent, 0);

export const loss = (beta: Vector): number => evaluate(terms, beta);

export const gradient = (beta: Vector): Vector => beta.map((_, i) => evaluate(derivative(terms, i), beta));

export const hessian = (beta: Vector): Matrix =>
  beta.map((_, i) => beta.map((__, j) => evaluate(derivative(derivative(terms, i), j), beta)));
