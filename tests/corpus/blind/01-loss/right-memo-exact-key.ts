import type { Matrix, Vector } from '../types.ts';

function remember<T>(f: (beta: Vector) => T): (beta: Vector) => T {
  const known = new Map<string, T>();
  return (beta) => {
    const key = JSON.stringify([beta[0], beta[1]]);
    if (!known.has(key)) {
      if (known.size > 500) known.clear();
      known.set(key, f(beta));
    }
    return known.get(key)!;
  };
}

const lossCached = remember(([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2);
const gradientCached = remember(([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)]);
const curvatureCached = remember(([, y]) => 12 * (y - 1) ** 2 - 2);

export function loss(beta: Vector): number { return lossCached(beta); }
export function gradient(beta: Vector): Vector { return gradientCached(beta).slice(); }
export function hessian(beta: Vector): Matrix { return [[2, 0], [0, curvatureCached(beta)]]; }
