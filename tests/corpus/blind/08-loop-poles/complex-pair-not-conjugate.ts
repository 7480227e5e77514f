export function loopPoles(curvature, stepSize, momentumCoeff) {
  var s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  var d = s * s - 4 * momentumCoeff;
  var r = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) {
    return [{ re: s / 2, im: r }, { re: s / 2, im: r }];
  }
  return [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return 2 * (1 + momentumCoeff) / (curvature * (1 - momentumCoeff));
}
