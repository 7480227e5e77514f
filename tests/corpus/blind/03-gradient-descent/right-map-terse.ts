import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (f: Gradient, b: Vector, s: number): Vector => {
  const g = f(b);
  return b.map((x, i) => x - s * g[i]);
};

export const gradientDescent = (f: Gradient, b: Vector, s: number, n: number): Vector[] => {
  const path = [b];
  for (; n > 0; n--) path.push((b = gradientDescentStep(f, b, s)));
  return path;
};
