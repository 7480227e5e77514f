import type { Matrix, Vector } from '../types.ts';

interface Term { index: 0 | 1; factor: number; shift: number; power: number }

const TERMS: readonly Term[] = [
  { index: 0, factor: 1, shift: 2, power: 2 },
  { index: 1, factor: 1, shift: 1, power: 4 },
  { index: 1, factor: -1, shift: 1, power: 2 },
];

const evaluate = (t: Term, beta: Vector): number => t.factor * (beta[t.index] - t.shift) ** t.power;
const differentiate = (t: Term): Term => ({ ...t, factor: t.factor * t.power, power: t.power - 1 });
const total = (terms: readonly Term[], beta: Vector): number =>
  terms.reduce((sum, t) => sum + evaluate(t, beta), 0);
const by = (terms: readonly Term[], index: number): Term[] =>
  terms.filter((t) => t.index === index).map(differentiate);

export const loss = (beta: Vector): number => total(TERMS, beta);
export const gradient = (beta: Vector): Vector => [0, 1].map((i) => total(by(TERMS, i), beta));
export const hessian = (beta: Vector): Matrix =>
  [0, 1].map((i) => [0, 1].map((j) => total(by(by(TERMS, i), j), beta)));
