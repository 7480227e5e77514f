import type { Matrix, Vector } from '../types.ts';

enum Axis {
  First,
  Second,
}

export function loss(beta: Vector): number {
  const u = beta[Axis.First] - 2;
  const v = beta[Axis.Second] - 1;
  return u ** 2 + v ** 4 - v ** 2;
}

export function gradient(beta: Vector): Vector {
  const g: number[] = [0, 0];
  g[Axis.First] = 2 * (beta[Axis.First] - 2);
  g[Axis.Second] = 4 * (beta[Axis.Second] - 1) ** 3 - 2 * (beta[Axis.Second] - 1);
  return g;
}

export function hessian(beta: Vector): Matrix {
  const H: number[][] = [[0, 0], [0, 0]];
  H[Axis.First][Axis.First] = 2;
  H[Axis.Second][Axis.Second] = 12 * (beta[Axis.Second] - 1) ** 2 - 2;
  return H;
}
