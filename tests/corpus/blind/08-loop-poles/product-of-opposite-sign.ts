export function loopPoles(curvature, stepSize, momentumCoeff) {
  // p^2 - s p - m = 0
  const a = 1;
  const b = -(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize);
  const c = -momentumCoeff;
  const root = Math.sqrt(b * b - 4 * a * c);
  return [
    { re: (-b + root) / (2 * a), im: 0 },
    { re: (-b - root) / (2 * a), im: 0 },
  ];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return 2 * (1 + momentumCoeff) / (1 - momentumCoeff) / curvature;
}
