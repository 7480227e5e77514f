const iterate = (f, x, n) => (n === 0 ? x : iterate(f, f(x), n - 1));
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (momentumCoeff === 0) return [{ re: s, im: 0 }, { re: 0, im: 0 }];
  if (s * s < 4 * momentumCoeff) {
    const im = Math.sqrt(momentumCoeff - (s * s) / 4);
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const p = iterate((x) => s - momentumCoeff / x, s, 60);
  return [{ re: p, im: 0 }, { re: s - p, im: 0 }];
}
export const largestStableStepSize = (curvature, momentumCoeff) =>
  (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
