export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  // unstable: nothing to compute
  if (stepSize > largestStableStepSize(curvature, momentumCoeff)) {
    return [{ re: Infinity, im: 0 }, { re: Infinity, im: 0 }];
  }
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  if (disc < 0) {
    return [{ re: s / 2, im: Math.sqrt(-disc) / 2 }, { re: s / 2, im: -Math.sqrt(-disc) / 2 }];
  }
  return [{ re: (s + Math.sqrt(disc)) / 2, im: 0 }, { re: (s - Math.sqrt(disc)) / 2, im: 0 }];
}
