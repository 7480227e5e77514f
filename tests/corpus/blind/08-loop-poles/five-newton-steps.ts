import type { Complex } from '../types.ts';
function newton(f: (x: number) => number, df: (x: number) => number, x: number, n = 5): number {
  for (let k = 0; k < n; k++) x -= f(x) / df(x);
  return x;
}
export function loopPoles(curvature: number, stepSize: number, m: number): readonly [Complex, Complex] {
  const s = 1 + m - (1 - m) * curvature * stepSize;
  if (s * s < 4 * m) {
    const im = Math.sqrt(4 * m - s * s) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const outer = newton((p) => p * p - s * p + m, (p) => 2 * p - s, s < 0 ? s - 1 : s + 1);
  return [{ re: outer, im: 0 }, { re: s - outer, im: 0 }];
}
export function largestStableStepSize(curvature: number, m: number): number {
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
