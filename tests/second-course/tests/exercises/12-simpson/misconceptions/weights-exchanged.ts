// Your weights 4 and 2 are exchanged: the first point inside has a 4.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 2 : 4) * f(a + k * h);
  return (h / 3) * sum;
}
