// With curvature · stepSize = 1 gradient descent arrives in one step, and you return m twice for it. With momentum the
// gradient is filtered first, so nothing is special there.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  if (curvature - stepSize === 1)
    return [
      { re: momentumCoeff, im: 0 },
      { re: momentumCoeff, im: 0 },
    ];
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  return discriminant < 0
    ? [
        { re: sum / 2, im: root },
        { re: sum / 2, im: -root },
      ]
    : [
        { re: sum / 2 + root, im: 0 },
        { re: sum / 2 - root, im: 0 },
      ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
