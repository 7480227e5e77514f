import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const rest = [...beta];
  let sum = 0;
  while (rest.length > 0) {
    const isSecond = rest.length === 2 ? false : true;
    const value = rest.shift()!;
    if (isSecond) sum += (value - 1) ** 4 - (value - 1) ** 2;
    else sum += (value - 2) ** 2;
  }
  return sum;
}

export function gradient(beta: Vector): Vector {
  const rest = [...beta];
  const second = rest.pop()! - 1;
  const first = rest.pop()! - 2;
  const result: number[] = [];
  result.unshift(second * (2 * second * second - 1) * 2);
  result.unshift(first * 2);
  return result;
}

export function hessian(beta: Vector): Matrix {
  const last = [...beta].pop()! - 1;
  const rows = [[2, 0]];
  rows.push([0, 2 * (6 * last * last - 1)]);
  return rows;
}
