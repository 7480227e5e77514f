import type { Matrix, Vector } from '../types.ts';

namespace Well {
  export const centre = 1;
  export function f(x: number): number { const u = x - centre; const s = u * u; return s * (s - 1); }
  export function df(x: number): number { const u = x - centre; return 2 * u * (2 * u * u - 1); }
  export function ddf(x: number): number { const u = x - centre; return 2 * (6 * u * u - 1); }
}

namespace Bowl {
  export const centre = 2;
  export const f = (x: number) => (x - centre) * (x - centre);
  export const df = (x: number) => 2 * (x - centre);
}

export function loss(beta: Vector): number { return Bowl.f(beta[0]) + Well.f(beta[1]); }
export function gradient(beta: Vector): Vector { return [Bowl.df(beta[0]), Well.df(beta[1])]; }
export function hessian(beta: Vector): Matrix { return [[2, 0], [0, Well.ddf(beta[1])]]; }
