// Your loop ends one point too early: the last point inside is n − 1.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n - 1; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return (h / 3) * sum;
}
