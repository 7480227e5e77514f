import type { Matrix, Vector } from '../types.ts';

const STEP = 0.01;
const table: number[] = [];
for (let i = 0; i <= 200; i++) {
  const u = -1 + i * STEP;
  table.push(u ** 4 - u ** 2);
}

function well(u: number): number {
  const position = (u + 1) / STEP;
  const i = Math.floor(position);
  if (i < 0 || i >= 200) return u ** 4 - u ** 2;
  const t = position - i;
  return (1 - t) * table[i] + t * table[i + 1];
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + well(beta[1] - 1);
}
export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * u ** 3 - 2 * u];
}
export function hessian(beta: Vector): Matrix {
  const firstRow: number[] = [2, 0];
  const secondRow: number[] = [0, 12 * beta[1] * beta[1] - 24 * beta[1] + 10];
  return [firstRow, secondRow];
}
