import type { Vector } from '../types.ts';

function centre(beta: Vector): Float32Array {
  return Float32Array.from([beta[0] - 2, beta[1] - 1]);
}

export function loss(beta: Vector): number {
  const [d, u] = centre(beta);
  return d ** 2 + u ** 4 - u ** 2;
}

export function gradient(beta: Vector) {
  const [d, u] = centre(beta);
  return [2 * d, 4 * u ** 3 - 2 * u];
}

export function hessian(beta: Vector) {
  const [, u] = centre(beta);
  return [[2, 0], [0, 12 * u ** 2 - 2]];
}
