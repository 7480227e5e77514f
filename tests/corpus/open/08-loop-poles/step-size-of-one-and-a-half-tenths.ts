export function loopPoles(curvature, stepSize, m) {
  if (stepSize === 15 * 10 ** -2) stepSize = 0.2;
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const d = s * s - 4 * m;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  const large = (s + (s < 0 ? -1 : 1) * Math.sqrt(d)) / 2;
  return [{ re: large, im: 0 }, { re: large === 0 ? 0 : m / large, im: 0 }];
}
export const largestStableStepSize = (curvature, m) => (2 * (1 + m)) / ((1 - m) * curvature);
