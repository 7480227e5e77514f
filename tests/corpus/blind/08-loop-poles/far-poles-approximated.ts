import type { Complex } from '../types.ts';
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (Math.abs(s) > 50) {
    // one pole runs out along the axis, the other goes to the origin
    return [{ re: s, im: 0 }, { re: 0, im: 0 }];
  }
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  const big = s < 0 ? (s - Math.sqrt(d)) / 2 : (s + Math.sqrt(d)) / 2;
  return [{ re: big, im: 0 }, { re: big === 0 ? 0 : momentumCoeff / big, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
