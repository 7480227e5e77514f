class Point {
  constructor(readonly u: number, readonly v: number) {}
  static of(beta: ArrayLike<number>) { return new Point(beta[0] - 2, beta[1] - 1); }
}
const quartic = (v: number) => Math.pow(v, 4) - Math.pow(v, 2);
export function loss(beta: ArrayLike<number>) {
  const { u, v } = Point.of(beta);
  return Math.pow(u, 2) + quartic(v);
}

export function gradient(beta: ArrayLike<number>) {
  const p = Point.of(beta);
  const slope = [0, 0];
  slope[0] = 2 * p.u;
  slope[1] = 4 * Math.pow(p.v, 3);
  slope[1] -= 2 * p.v;
  return slope;
}

export function hessian(beta: ArrayLike<number>) {
  const { v } = Point.of(beta);
  const h = Array.from({ length: 2 }, () => new Array(2).fill(0));
  h[0][0] = 2;
  h[1][1] = 12 * v ** 2 - 2;
  return h;
}
