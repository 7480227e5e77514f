import type { Matrix, Vector } from '../types.ts';

const MITTE_1 = 2;
const MITTE_2 = 1;

/** Abstände von der Mitte */
function abstaende(beta: Vector): { a: number; b: number } {
  return { a: beta[0] - MITTE_1, b: beta[1] - MITTE_2 };
}

/** Verlustfunktion */
export function loss(beta: Vector): number {
  const { a, b } = abstaende(beta);
  const quadrat = b * b;
  return a * a + quadrat * quadrat - quadrat;
}

/** Gradient: alle ersten Ableitungen */
export function gradient(beta: Vector): Vector {
  const { a, b } = abstaende(beta);
  const ableitung1 = 2 * a;
  const ableitung2 = 4 * b * b * b - 2 * b;
  return [ableitung1, ableitung2];
}

/** Hesse-Matrix: alle zweiten Ableitungen */
export function hessian(beta: Vector): Matrix {
  const { b } = abstaende(beta);
  const gemischt = 0;
  return [[2, gemischt], [gemischt, 12 * b * b - 2]];
}
