function poles(s, m) {
  const q = (s * s) / 4 - m;
  if (q < 0) return [{ re: s / 2, im: Math.sqrt(-q) }, { re: s / 2, im: -Math.sqrt(-q) }];
  return [{ re: s / 2 + Math.sqrt(q), im: 0 }, { re: s / 2 - Math.sqrt(q), im: 0 }];
}
export function loopPoles(curvature, stepSize, momentumCoeff) {
  return poles(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff);
}
export function largestStableStepSize(curvature, momentumCoeff) {
  let a = 0;
  let b = 1e5;
  for (let i = 0; i < 300; i++) {
    const c = (a + b) / 2;
    // the more negative pole passes -1
    const value = 1 + (1 + momentumCoeff - (1 - momentumCoeff) * curvature * c) + momentumCoeff;
    if (value > 0) a = c;
    else b = c;
  }
  return a;
}
