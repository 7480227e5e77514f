/**
 * The composite Simpson rule.
 * @param n the number of intervals, whole, even, ≥ 2
 * @returns (h/3)·(f₀ + 4f₁ + 2f₂ + … + 4fₙ₋₁ + fₙ) with h = (b − a)/n
 * @example simpson((x) => x * x, 0, 3, 2) // 9
 */
export function simpson(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return (h / 3) * sum;
}
