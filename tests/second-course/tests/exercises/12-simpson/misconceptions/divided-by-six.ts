// Your sum is multiplied by h/6: that is for intervals with a middle of their own.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return (h / 6) * sum;
}
