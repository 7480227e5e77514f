import type { Matrix, Vector } from '../types.ts';

function makeAxis(centre: number, quartic: number, quadratic: number) {
  return {
    value: (x: number) => {
      const u = x - centre;
      return u * u * (quartic * u * u + quadratic);
    },
    slope: (x: number) => {
      const u = x - centre;
      return 4 * quartic * u * u * u + 2 * quadratic * u;
    },
    curvature: (x: number) => 12 * quartic * (x - centre) ** 2 + 2 * quadratic,
  };
}

const first = makeAxis(2, 0, 1);
const second = makeAxis(1, 1, -1);

export function loss(beta: Vector): number {
  return first.value(beta[0]) + second.value(beta[1]);
}
export function gradient(beta: Vector): Vector {
  return [first.slope(beta[0]), second.slope(beta[1])];
}
export function hessian(beta: Vector): Matrix {
  return [[first.curvature(beta[0]), 0], [0, second.curvature(beta[1])]];
}
