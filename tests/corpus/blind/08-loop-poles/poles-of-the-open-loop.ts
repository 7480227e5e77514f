import type { Complex } from '../types.ts';
/** the integrator has its pole at 1, the low-pass at m */
export function loopPoles(_curvature: number, _stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const integrator: Complex = { re: 1, im: 0 };
  const lowpass: Complex = { re: momentumCoeff, im: 0 };
  return [integrator, lowpass];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 / curvature) * ((1 + momentumCoeff) / (1 - momentumCoeff));
}
