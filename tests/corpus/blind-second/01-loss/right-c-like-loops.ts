import type { Matrix, Vector } from '../types.ts';

const N = 2;
const CENTRE = [2.0, 1.0];

export function loss(beta: Vector): number {
  let acc = 0.0;
  let i: number;
  for (i = 0; i < N; i++) {
    const t = beta[i] - CENTRE[i];
    if (i == 0) {
      acc += t * t;
    } else {
      acc += t * t * t * t;
      acc -= t * t;
    }
  }
  return acc;
}

export function gradient(beta: Vector): Vector {
  const out = new Array<number>(N);
  let i: number;
  for (i = 0; i < N; i++) {
    const t = beta[i] - CENTRE[i];
    out[i] = i == 0 ? 2.0 * t : 4.0 * t * t * t - 2.0 * t;
  }
  return out;
}

export function hessian(beta: Vector): Matrix {
  const out: number[][] = [];
  let i: number, j: number;
  for (i = 0; i < N; i++) {
    out[i] = [];
    for (j = 0; j < N; j++) {
      out[i][j] = 0.0;
      if (i == j) {
        const t = beta[i] - CENTRE[i];
        out[i][j] = i == 0 ? 2.0 : 12.0 * t * t - 2.0;
      }
    }
  }
  return out;
}
