import type { Complex } from '../types.ts';
let guess = 1;
function polish(s: number, m: number): number {
  let p = Math.abs(guess) + Math.abs(s);
  for (let k = 0; k < 12; k++) {
    const next = (p * p - m) / (2 * p - Math.abs(s));
    if (!Number.isFinite(next)) break;
    p = next;
  }
  guess = p * 1e3;
  return s < 0 ? -p : p;
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  const p = polish(s, momentumCoeff);
  return [{ re: p, im: 0 }, { re: s - p, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
