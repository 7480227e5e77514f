// The ends have the weight 1 in the sum, not 2.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = 2 * (f(a) + f(b));
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return (h / 3) * sum;
}
