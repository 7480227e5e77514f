import type { Complex } from '../types.ts';

function poles(gain: number, m: number): [Complex, Complex] {
  const trace = 1 + m - (1 - m) * gain;
  const delta = trace * trace - 4 * m;
  const spread = Math.sqrt(Math.abs(delta)) / 2;
  if (delta < 0) return [{ re: trace / 2, im: spread }, { re: trace / 2, im: -spread }];
  return [{ re: trace / 2 + spread, im: 0 }, { re: trace / 2 - spread, im: 0 }];
}

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] =>
  poles(curvature * stepSize, momentumCoeff);

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number => {
  let a = 0;
  let b = 1000;
  for (let n = 0; n < 200; n++) {
    const c = (a + b) / 2;
    const radius = Math.max(...poles(curvature * c, momentumCoeff).map(({ re, im }) => Math.hypot(re, im)));
    if (radius < 1) a = c;
    else b = c;
  }
  return (a + b) / 2;
};
