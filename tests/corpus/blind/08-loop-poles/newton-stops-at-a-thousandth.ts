const TOLERANCE = 1e-3;
function root(s, m) {
  let p = s < 0 ? s - 1 : s + 1;
  let step;
  let guard = 0;
  do {
    step = (p * p - s * p + m) / (2 * p - s);
    p -= step;
    guard++;
  } while (Math.abs(step) > TOLERANCE && guard < 100);
  return p;
}
export const loopPoles = (curvature, stepSize, momentumCoeff) => {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  const p = root(s, momentumCoeff);
  return [{ re: p, im: 0 }, { re: s - p, im: 0 }];
};
export const largestStableStepSize = (curvature, momentumCoeff) => 2 * (1 + momentumCoeff) / (1 - momentumCoeff) / curvature;
