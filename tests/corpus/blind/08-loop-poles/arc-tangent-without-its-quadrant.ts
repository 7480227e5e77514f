function polar(r, phi) {
  return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = 4 * momentumCoeff - s * s;
  if (d > 0) {
    const r = Math.sqrt(momentumCoeff);
    const phi = Math.atan(Math.sqrt(d) / s);
    return [polar(r, phi), polar(r, -phi)];
  }
  const w = Math.sqrt(-d);
  return [{ re: (s + w) / 2, im: 0 }, { re: (s - w) / 2, im: 0 }];
}
export function largestStableStepSize(curvature, momentumCoeff) {
  return 2 * ((1 + momentumCoeff) / (1 - momentumCoeff)) / curvature;
}
