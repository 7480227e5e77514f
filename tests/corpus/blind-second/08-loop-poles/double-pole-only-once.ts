export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  let poles;
  if (d > 0) {
    poles = [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
  } else if (d === 0) {
    poles = [{ re: s / 2, im: 0 }];
  } else {
    poles = [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  }
  return poles;
}
export function largestStableStepSize(curvature, momentumCoeff) {
  const damping = (1 - momentumCoeff) / (1 + momentumCoeff);
  return 2 / (curvature * damping);
}
