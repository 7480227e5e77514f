import type { Matrix, Vector } from '../types.ts';

function choose(n: number, k: number): number {
  let c = 1;
  for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i;
  return c;
}

/** (x - s)^n, multiplied out */
function shifted(x: number, s: number, n: number): number {
  let sum = 0;
  for (let k = 0; k <= n; k++) sum += choose(n, k) * x ** (n - k) * (-s) ** k;
  return sum;
}

export function loss([b1, b2]: Vector): number {
  return shifted(b1, 2, 2) + shifted(b2, 1, 4) - shifted(b2, 1, 2);
}
export function gradient([b1, b2]: Vector): Vector {
  return [2 * shifted(b1, 2, 1), 4 * shifted(b2, 1, 3) - 2 * shifted(b2, 1, 1)];
}
export function hessian([, b2]: Vector): Matrix {
  return [[2, 0], [0, 12 * shifted(b2, 1, 2) - 2]];
}
