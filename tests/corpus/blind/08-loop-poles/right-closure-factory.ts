import type { Complex } from '../types.ts';

function makeLoop(curvature: number, m: number) {
  const gain = (1 - m) * curvature;
  return {
    poles(stepSize: number): readonly [Complex, Complex] {
      const s = 1 + m - gain * stepSize;
      const h = s / 2;
      const r2 = h * h - m;
      const r = Math.sqrt(r2 < 0 ? -r2 : r2);
      return r2 < 0
        ? [{ re: h, im: r }, { re: h, im: -r }]
        : [{ re: h - r, im: 0 }, { re: h + r, im: 0 }];
    },
    limit: () => (2 * (1 + m)) / gain,
  };
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return makeLoop(curvature, momentumCoeff).poles(stepSize);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number) {
  return makeLoop(curvature, momentumCoeff).limit();
}
