import type { Matrix, Vector } from '../types.ts';

interface Term {
  factor: number;
  variable: 0 | 1;
  centre: number;
  exponent: number;
}

const TERMS: readonly Term[] = [
  { factor: 1, variable: 0, centre: 2, exponent: 2 },
  { factor: 1, variable: 1, centre: 1, exponent: 4 },
  { factor: -1, variable: 1, centre: 1, exponent: 2 },
];

const evaluate = (terms: readonly Term[], beta: Vector): number =>
  terms
    .map(({ factor, variable, centre, exponent }) => factor * (beta[variable] - centre) ** exponent)
    .reduce((a, b) => a + b, 0);

const derive = (terms: readonly Term[], by: number): Term[] =>
  terms
    .filter((t) => t.variable === by && t.exponent > 0)
    .map((t) => ({ ...t, factor: t.factor * t.exponent, exponent: t.exponent - 1 }));

export const loss = (beta: Vector): number => evaluate(TERMS, beta);

export const gradient = (beta: Vector): Vector => [0, 1].map((i) => evaluate(derive(TERMS, i), beta));

export const hessian = (beta: Vector): Matrix =>
  [0, 1].map((i) => [0, 1].map((j) => evaluate(derive(derive(TERMS, i), j), beta)));
