const clamp = (v, lo, hi) => (v < lo ? lo : v > hi ? hi : v);
const sqrt = (x) => (x < 0 ? { re: 0, im: Math.sqrt(-x) } : { re: Math.sqrt(x), im: 0 });
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const w = sqrt(s * s - 4 * momentumCoeff);
  return [
    { re: (s + w.re) / 2, im: w.im / 2 },
    { re: (s - w.re) / 2, im: -w.im / 2 },
  ];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  const m = clamp(momentumCoeff, 0, 0.9);
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
