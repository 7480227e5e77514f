import type { Complex } from '../types.ts';
function* both(s: number, d: number): Generator<Complex> {
  const w = Math.sqrt(Math.abs(d));
  for (const sign of [1, -1]) yield d >= 0 ? { re: s + sign * w, im: 0 } : { re: s, im: sign * w };
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const [p, q] = [...both(s, s * s - 4 * momentumCoeff)];
  return [p, q] as const;
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / ((1 - momentumCoeff) * curvature);
}
