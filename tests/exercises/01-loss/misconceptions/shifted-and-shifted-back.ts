// You subtract 2 and 1 from beta itself and add them again afterwards. Rounding does not give back what it took: 0.1
// comes back as 0.10000000000000009. Work on numbers of your own, such as const x = beta[0] - 2.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const b = beta as number[];
  b[0]! -= 2;
  b[1]! -= 1;
  const value = b[0]! ** 2 + b[1]! ** 4 - b[1]! ** 2;
  b[0]! += 2;
  b[1]! += 1;
  return value;
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x! - 2), 4 * (y! - 1) ** 3 - 2 * (y! - 1)];
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y! - 1) ** 2 - 2],
  ];
}
