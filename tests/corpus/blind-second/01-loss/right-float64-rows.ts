export function loss(beta: ArrayLike<number>) {
  const d = Float64Array.of(beta[0] - 2, beta[1] - 1);
  const s = d.map((x) => x * x);
  return s[0] + s[1] * s[1] - s[1];
}

export function gradient(beta: ArrayLike<number>): any {
  const g = new Float64Array(2);
  g[0] = 2 * (beta[0] - 2);
  g[1] = 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1);
  return g;
}

export function hessian(beta: ArrayLike<number>): any {
  const rows = [new Float64Array(2), new Float64Array(2)];
  rows[0][0] = 2;
  rows[1][1] = 12 * Math.pow(beta[1] - 1, 2) - 2;
  return rows;
}
