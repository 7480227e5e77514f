export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const root = Math.sqrt(s ** 2 - 4 * momentumCoeff);
  const plus = { re: (s + root) / 2, im: 0 };
  const minus = { re: (s - root) / 2, im: 0 };
  return [plus, minus];
}
export const largestStableStepSize = (curvature, momentumCoeff) => (2 + 2 * momentumCoeff) / (1 - momentumCoeff) / curvature;
