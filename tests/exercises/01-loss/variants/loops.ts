// Loops and accumulators; powers by repeated multiplication; a switch for the entries of the Hessian.
import type { Matrix, Vector } from '../types.ts';

function power(base: number, exponent: number): number {
  let product = 1;
  let left = exponent;
  while (left-- > 0) product *= base;
  return product;
}

export function loss(beta: Vector): number {
  let sum = 0;
  sum -= power(beta[1] - 1, 2);
  sum += power(beta[1] - 1, 4);
  sum += power(beta[0] - 2, 2);
  return sum;
}

export function gradient(beta: Vector): Vector {
  const result: number[] = [];
  for (let i = 0; i < 2; i++) {
    if (i === 0) result[i] = 2 * power(beta[i] - 2, 1);
    else result[i] = -2 * power(beta[i] - 1, 1) + 4 * power(beta[i] - 1, 3);
  }
  return result;
}

export function hessian(beta: Vector): Matrix {
  const rows: number[][] = [];
  for (let i = 0; i < 2; i++) {
    rows.push([]);
    for (let j = 0; j < 2; j++) {
      switch (10 * i + j) {
        case 0:
          rows[i].push(2);
          break;
        case 11:
          rows[i].push(12 * power(beta[1] - 1, 2) - 2);
          break;
        default:
          rows[i].push(0);
      }
    }
  }
  return rows;
}
