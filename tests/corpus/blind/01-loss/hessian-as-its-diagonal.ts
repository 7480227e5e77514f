import type { Vector } from '../types.ts';

export function loss([b1, b2]: Vector): number {
  const w = (b2 - 1) * (b2 - 1);
  return (b1 - 2) * (b1 - 2) + w * (w - 1);
}
export const gradient = (beta: Vector): Vector => {
  const u = beta[1] - 1;
  return [2 * beta[0] - 4, (4 * u * u - 2) * u];
};
export function hessian(beta: Vector): any {
  return [2, 12 * (beta[1] - 1) ** 2 - 2];
}
