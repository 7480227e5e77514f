type Complex = { readonly re: number; readonly im: number };

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const a = curvature * stepSize;
  const n = 1 - momentumCoeff;
  const s = 1 + momentumCoeff - n * a;
  // s² − 4m = (1 − m)[(1 − m)(1 + a²) − 2(1 + m)a]
  const d = n * (n * (1 + a * a) - 2 * (1 + momentumCoeff) * a);
  const w = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: w }, { re: s / 2, im: -w }];
  return [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const n = 1 - momentumCoeff;
  return (4 / n - 2) / curvature; // 2(1 + m) = 4 − 2n
}
