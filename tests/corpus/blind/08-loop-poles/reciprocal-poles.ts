function rootsOf(a, b, c) {
  if (a === 0) return [{ re: -c / b, im: 0 }, { re: 0, im: 0 }];
  const D = b * b - 4 * a * c;
  const w = Math.sqrt(Math.abs(D)) / (2 * a);
  const mid = -b / (2 * a);
  return D < 0 ? [{ re: mid, im: w }, { re: mid, im: -w }] : [{ re: mid + w, im: 0 }, { re: mid - w, im: 0 }];
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  return rootsOf(momentumCoeff, -s, 1);
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 / curvature) * (1 + momentumCoeff) / (1 - momentumCoeff);
}
