// You return magnitude and angle in the fields re and im. What is asked for are the real and the
// imaginary part.
// weight: wrong
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  if (discriminant < 0) {
    const angle = Math.atan2(root, sum / 2);
    return [{ re: Math.sqrt(momentumCoeff), im: angle }, { re: Math.sqrt(momentumCoeff), im: -angle }];
  }
  const polar = (real: number) => ({ re: Math.abs(real), im: real < 0 ? Math.PI : 0 });
  return [polar(sum / 2 + root), polar(sum / 2 - root)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
