// With m = 0 and curvature · stepSize = 1 both poles are 0, and your second pole, m divided by
// the first, becomes 0/0 = NaN. Treat this case apart.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  if (discriminant < 0) {
    const root = Math.sqrt(-discriminant) / 2;
    return [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }];
  }
  const larger = sum < 0 ? (sum - Math.sqrt(discriminant)) / 2 : (sum + Math.sqrt(discriminant)) / 2;
  return [{ re: larger, im: 0 }, { re: momentumCoeff / larger, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
