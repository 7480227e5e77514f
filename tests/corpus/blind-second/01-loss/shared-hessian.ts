import type { Matrix, Vector } from '../types.ts';

const createHessian = () => {
  const matrix = [
    [2, 0],
    [0, 0],
  ];
  return (beta: Vector): Matrix => {
    const d = beta[1] - 1;
    matrix[1][1] = 12 * d * d - 2;
    return matrix;
  };
};

export const loss = (beta: Vector): number => {
  const d = beta[1] - 1;
  return (beta[0] - 2) ** 2 + d * d * (d * d - 1);
};

export const gradient = (beta: Vector): Vector => {
  const d = beta[1] - 1;
  return [2 * (beta[0] - 2), 2 * d * (2 * d * d - 1)];
};

export const hessian = createHessian();
