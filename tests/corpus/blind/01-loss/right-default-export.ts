import type { Matrix, Vector } from '../types.ts';

const model = {
  centre: [2, 1] as const,
  loss(beta: Vector): number {
    const [d, u] = model.local(beta);
    return d * d + u * u * (u * u - 1);
  },
  gradient(beta: Vector): Vector {
    const [d, u] = model.local(beta);
    return [2 * d, u * (4 * u * u - 2)];
  },
  hessian(beta: Vector): Matrix {
    const u = model.local(beta)[1];
    return [[2, 0], [0, 12 * u * u - 2]];
  },
  local(beta: Vector): [number, number] {
    return [beta[0] - model.centre[0], beta[1] - model.centre[1]];
  },
};

export default model;
export const { loss, gradient, hessian } = model;
