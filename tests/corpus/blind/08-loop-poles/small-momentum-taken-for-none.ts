const NEGLIGIBLE = 1e-3;
function effective(m) {
  return m < NEGLIGIBLE ? 0 : m;
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const m = effective(momentumCoeff);
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const d = s * s - 4 * m;
  const w = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: w }, { re: s / 2, im: -w }];
  return [{ re: s / 2 - w, im: 0 }, { re: s / 2 + w, im: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  const m = effective(momentumCoeff);
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
