// You search for the limit below a bound of your own, and return that bound where the limit is larger. In a flat
// valley with much momentum it is larger than 10¹⁰: solve for it instead.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = s * s - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  if (discriminant < 0) {
    return [
      { re: s / 2, im: root },
      { re: s / 2, im: -root },
    ];
  }
  return [
    { re: s / 2 + root, im: 0 },
    { re: s / 2 - root, im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  let [stable, unstable] = [0, 1e10];
  for (let k = 0; k < 200; k++) {
    const middle = (stable + unstable) / 2;
    if ((1 - momentumCoeff) * curvature * middle < 2 * (1 + momentumCoeff)) {
      stable = middle;
    } else {
      unstable = middle;
    }
  }
  return stable;
}
