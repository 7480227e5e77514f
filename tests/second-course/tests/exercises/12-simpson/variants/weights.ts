export const simpson = (f: (x: number) => number, a: number, b: number, n: number): number => {
  const weights = Array.from({ length: n + 1 }, (_, k) => (k === 0 || k === n ? 1 : 2 + 2 * (k % 2)));
  const xs = weights.map((_, k) => (a * (n - k) + b * k) / n);
  return weights.reduce((sum, weight, k) => sum + weight * f(xs[k]!), 0) * ((b - a) / (3 * n));
};
