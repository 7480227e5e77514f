type Z = { re: number; im: number };
function quadratic(b: number, c: number): [Z, Z] {
  const delta = b * b - 4 * c;
  if (delta < 0) {
    const im = 0.5 * Math.sqrt(-delta);
    return [{ re: -0.5 * b, im }, { re: -0.5 * b, im: -im }];
  }
  const r = 0.5 * Math.sqrt(delta);
  return [{ re: -0.5 * b + r, im: 0 }, { re: -0.5 * b - r, im: 0 }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return quadratic((1 - momentumCoeff) * curvature * stepSize - 1 - momentumCoeff, momentumCoeff);
}
export function largestStableStepSize(curvature: number, _momentumCoeff: number) {
  return 2 / curvature;
}
