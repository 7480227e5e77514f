type Complex = { readonly re: number; readonly im: number };

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = sumOfPoles(curvature * stepSize, momentumCoeff);
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im: -im }, { re: s / 2, im }];
  }
  const w = Math.sqrt(d);
  return [{ re: (s - w) / 2, im: 0 }, { re: (s + w) / 2, im: 0 }];
}

function sumOfPoles(gain: number, m: number): number {
  return 1 + m - (1 - m) * gain;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // p² − s p + m = 0 at p = −1:  1 + s + m = 0
  const s = -(1 + momentumCoeff);
  // s = 1 + m − (1 − m) λ stepSize
  return (1 + momentumCoeff - s) / ((1 - momentumCoeff) * curvature);
}
