const sane = (lambda) => Math.min(lambda, 1000);
const solve = (s, m) => {
  const d = s * s - 4 * m;
  const r = Math.sqrt(Math.abs(d));
  return [r, -r].map((t) => (d < 0 ? { re: s / 2, im: t / 2 } : { re: (s + t) / 2, im: 0 }));
};
export const loopPoles = (curvature, stepSize, momentumCoeff) =>
  solve(1 + momentumCoeff - (1 - momentumCoeff) * sane(curvature) * stepSize, momentumCoeff);
export const largestStableStepSize = (curvature, momentumCoeff) =>
  2 * (1 + momentumCoeff) / ((1 - momentumCoeff) * sane(curvature));
