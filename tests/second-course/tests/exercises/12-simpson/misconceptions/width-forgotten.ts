// Your sum is not multiplied by the width: h/3 belongs before it.
// weight: everywhere
export function simpson(f, a, b, n) {
  const h = (b - a) / n;
  let sum = f(a) + f(b);
  for (let k = 1; k < n; k += 1) sum += (k % 2 === 1 ? 4 : 2) * f(a + k * h);
  return sum / 3;
}
