export function simpson(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = (b - a) / n;
  let [integral, left] = [0, f(a)];
  for (let k = 0; k < n; k += 2) {
    const right = f(a + (k + 2) * h);
    integral += ((left + 4 * f(a + (k + 1) * h) + right) * h) / 3;
    left = right;
  }
  return integral;
}
