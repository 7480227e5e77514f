import type { Complex } from '../types.ts';
interface Roots { readonly first: Complex; readonly second: Complex }
function pair(sum: number, disc: number): Roots {
  if (disc < 0) {
    const im = Math.sqrt(-disc);
    return { first: { re: sum / 2, im }, second: { re: sum / 2, im: -im } };
  }
  const r = Math.sqrt(disc);
  return { first: { re: (sum + r) / 2, im: 0 }, second: { re: (sum - r) / 2, im: 0 } };
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const { first, second } = pair(sum, sum * sum - 4 * momentumCoeff);
  return [first, second];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
