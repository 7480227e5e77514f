// Your sum leaves out the end b.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return (h / 3) * sum;
}
