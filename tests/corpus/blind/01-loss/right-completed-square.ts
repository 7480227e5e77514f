import type { Matrix, Vector } from '../types.ts';

// u^4 - u^2 = (u^2 - 1/2)^2 - 1/4
export function loss(beta: Vector): number {
  const bowl = beta[0] - 2;
  const q = (beta[1] - 1) ** 2 - 0.5;
  return bowl ** 2 + q ** 2 - 0.25;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  const q = u * u - 0.5;
  return [2 * (beta[0] - 2), 2 * q * (2 * u)]; // chain rule
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  const q = u * u - 0.5;
  // product rule on 4 u q
  const curvature = 4 * q + 4 * u * (2 * u);
  return [[2, 0], [0, curvature]];
}
