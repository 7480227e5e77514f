// Your points begin at 0: they begin at a.
// weight: gap
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(k * h);
  return (h / 3) * sum;
}
