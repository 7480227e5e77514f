export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const w = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) {
    return [{ real: s / 2, imag: w }, { real: s / 2, imag: -w }];
  }
  return [{ real: s / 2 + w, imag: 0 }, { real: s / 2 - w, imag: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
