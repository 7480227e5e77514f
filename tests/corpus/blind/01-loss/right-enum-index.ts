import type { Matrix, Vector } from '../types.ts';

enum Axis { First, Second }

const U = (b: Vector) => b[Axis.Second] - 1;

export function loss(beta: Vector): number {
  return Math.pow(beta[Axis.First] - 2, 2) + Math.pow(U(beta), 4) - Math.pow(U(beta), 2);
}

export function gradient(beta: Vector): Vector {
  const out: number[] = new Array(2);
  out[Axis.Second] = 4 * Math.pow(U(beta), 3) - 2 * U(beta);
  out[Axis.First] = 2 * (beta[Axis.First] - 2);
  return out;
}

export function hessian(beta: Vector): Matrix {
  const out: number[][] = [[0, 0], [0, 0]];
  out[Axis.First][Axis.First] = 2;
  out[Axis.Second][Axis.Second] = 12 * Math.pow(U(beta), 2) - 2;
  return out;
}
