const pole = (re, im = 0) => Object.freeze({ re, im });
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s ** 2 - 4 * momentumCoeff;
  if (d < 0) {
    const y = Math.sqrt(-d) / 2;
    return [pole(s / 2, y), pole(s / 2, -y)];
  }
  const x = Math.sqrt(d) / 2;
  return [pole(s / 2 + x), pole(s / 2 - x)];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  const bound = (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
  return bound - 1e-10; // at the bound itself it is not stable any more
}
