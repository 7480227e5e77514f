import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [p, q] = beta;
  // u^2 (u - 1)(u + 1) with u = q - 1
  const well = (q - 1) * (q - 1) * (q - 2) * q;
  return (p - 2) * (p - 2) + well;
}

export function gradient([p, q]: Vector): Vector {
  const u = q - 1;
  return [2 * (p - 2), 4 * u * (u - Math.SQRT1_2) * (u + Math.SQRT1_2)];
}

export function hessian([, q]: Vector): Matrix {
  const u = q - 1;
  const w = 1 / Math.sqrt(6);
  return [[2, 0], [0, 12 * (u - w) * (u + w)]];
}
