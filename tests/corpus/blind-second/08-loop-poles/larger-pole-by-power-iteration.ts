import type { Complex } from '../types.ts';

/** p[k+1] = trace p[k] - m p[k-1]: the ratio of neighbours tends to the larger pole. */
function dominant(trace: number, m: number): number {
  let ratio = trace;
  for (let i = 0; i < 60; i++) {
    if (ratio === 0) return 0;
    ratio = trace - m / ratio;
  }
  return ratio;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const delta = trace * trace - 4 * momentumCoeff;
  if (delta < 0) return [{ re: trace / 2, im: Math.sqrt(-delta) / 2 }, { re: trace / 2, im: -Math.sqrt(-delta) / 2 }];
  const large = dominant(trace, momentumCoeff);
  return [{ re: large, im: 0 }, { re: trace - large, im: 0 }];
}

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  (2 / curvature) * ((1 + momentumCoeff) / (1 - momentumCoeff));
