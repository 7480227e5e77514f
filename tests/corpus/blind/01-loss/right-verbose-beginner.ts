import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  // first get the two parameters out of the array
  let beta1: number = beta[0];
  let beta2: number = beta[1];
  // now the three terms
  let firstTerm: number = (beta1 - 2) * (beta1 - 2);
  let secondTerm: number = (beta2 - 1) * (beta2 - 1) * (beta2 - 1) * (beta2 - 1);
  let thirdTerm: number = (beta2 - 1) * (beta2 - 1);
  let result: number = 0;
  result = result + firstTerm;
  result = result + secondTerm;
  result = result - thirdTerm;
  return result;
}

export function gradient(beta: Vector): Vector {
  let beta1: number = beta[0];
  let beta2: number = beta[1];
  let result: number[] = [];
  // derivative by beta1
  let dBeta1: number = 2 * (beta1 - 2);
  result.push(dBeta1);
  // derivative by beta2
  let cube: number = (beta2 - 1) * (beta2 - 1) * (beta2 - 1);
  let dBeta2: number = 4 * cube - 2 * (beta2 - 1);
  result.push(dBeta2);
  return result;
}

export function hessian(beta: Vector): Matrix {
  let beta2: number = beta[1];
  let square: number = (beta2 - 1) * (beta2 - 1);
  let rows: number[][] = [];
  let row1: number[] = [];
  row1.push(2);
  row1.push(0);
  let row2: number[] = [];
  row2.push(0);
  row2.push(12 * square - 2);
  rows.push(row1);
  rows.push(row2);
  return rows;
}
