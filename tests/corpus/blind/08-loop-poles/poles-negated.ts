namespace Poly {
  export function roots(coeffs: number[]) {
    const [a, b, c] = coeffs;
    const d = b * b - 4 * a * c;
    const re = -b / (2 * a);
    const w = Math.sqrt(Math.abs(d)) / (2 * a);
    return d < 0 ? [{ re, im: w }, { re, im: -w }] : [{ re: re + w, im: 0 }, { re: re - w, im: 0 }];
  }
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  return Poly.roots([1, s, momentumCoeff]);
}
export function largestStableStepSize(curvature: number, momentumCoeff: number) {
  return (2 * (1 + momentumCoeff)) / (1 - momentumCoeff) / curvature;
}
