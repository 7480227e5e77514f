import type { Matrix, Vector } from '../types.ts';

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

/** (t - c)^n, multiplied out */
function powerOfDifference(t: number, c: number, n: number): number {
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += binomial(n, k) * t ** (n - k) * (-c) ** k;
  }
  return sum;
}

export function loss(beta: Vector): number {
  return (
    powerOfDifference(beta[0], 2, 2) + powerOfDifference(beta[1], 1, 4) - powerOfDifference(beta[1], 1, 2)
  );
}

export function gradient(beta: Vector): Vector {
  return [
    2 * powerOfDifference(beta[0], 2, 1),
    4 * powerOfDifference(beta[1], 1, 3) - 2 * powerOfDifference(beta[1], 1, 1),
  ];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * powerOfDifference(beta[1], 1, 2) - 2]];
}
