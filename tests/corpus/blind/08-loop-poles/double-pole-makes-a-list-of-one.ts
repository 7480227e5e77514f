function* distinct(s, m) {
  const d = s * s - 4 * m;
  if (d === 0) {
    yield { re: s / 2, im: 0 };
    return;
  }
  const w = Math.sqrt(Math.abs(d)) / 2;
  for (const k of [1, -1]) yield d > 0 ? { re: s / 2 + k * w, im: 0 } : { re: s / 2, im: k * w };
}
export const loopPoles = (curvature, stepSize, momentumCoeff) => [
  ...distinct(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff),
];
export const largestStableStepSize = (curvature, momentumCoeff) =>
  (2 * (1 + momentumCoeff)) / (curvature * (1 - momentumCoeff));
