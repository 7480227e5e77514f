// (4T(h) − T(2h))/3 of the trapezoidal rule T.
export function simpson(f: (x: number) => number, a: number, b: number, n: number): number {
  const values = Array.from({ length: n + 1 }, (_, k) => f(a + ((b - a) * k) / n));
  const trapezoids = (stride: number) => {
    let sum = (values[0]! + values[n]!) / 2;
    for (let k = stride; k < n; k += stride) sum += values[k]!;
    return (sum * stride * (b - a)) / n;
  };
  return (4 * trapezoids(1) - trapezoids(2)) / 3;
}
