// Your integral is rounded to six decimals. Return it as it is.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return Number(((h / 3) * sum).toFixed(6));
}
