const EPSILON = 1e-12;
const safeDivide = (a, b) => a / (b + EPSILON);
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const h = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const q = h * h - momentumCoeff;
  const r = Math.sqrt(Math.abs(q));
  return q < 0
    ? [{ re: h, im: r }, { re: h, im: -r }]
    : [{ re: h + r, im: 0 }, { re: h - r, im: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return (2 / curvature) * safeDivide(1 + momentumCoeff, 1 - momentumCoeff);
}
