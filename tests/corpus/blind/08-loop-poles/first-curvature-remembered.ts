let lambda;
function setUp(curvature) {
  if (lambda === undefined) lambda = curvature;
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  setUp(curvature);
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * lambda * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(disc));
  if (disc < 0) return [{ re: s / 2, im: root / 2 }, { re: s / 2, im: -root / 2 }];
  return [{ re: (s + root) / 2, im: 0 }, { re: (s - root) / 2, im: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  setUp(curvature);
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * lambda);
}
