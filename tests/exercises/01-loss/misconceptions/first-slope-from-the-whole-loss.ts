// The first entry of your gradient is a difference of two values of the whole loss. Far from the valleys (β₂ − 1)⁴ is so
// large that the digits of (β₁ − 2)² are lost beside it. Differentiate that term alone.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss([x, y]: Vector): number {
  // Products, because the difference magnifies how engines round a power.
  const b = (y - 1) * (y - 1);
  return (x - 2) * (x - 2) + b * b - b;
}

export function gradient([x, y]: Vector): Vector {
  return [32 * (loss([x + 1 / 64, y]) - loss([x - 1 / 64, y])), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y - 1) ** 2 - 2],
  ];
}
