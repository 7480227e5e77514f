import type { Complex } from '../types.ts';

function heron(x: number): number {
  if (x === 0) return 0;
  // bring x into [1, 4)
  let scale = 1;
  let y = x;
  while (y >= 4) {
    y /= 4;
    scale *= 2;
  }
  while (y < 1) {
    y *= 4;
    scale /= 2;
  }
  let r = 1.5;
  for (let i = 0; i < 8; i++) r = (r + y / r) / 2;
  return r * scale;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [{ re: s / 2, im: heron(-d) / 2 }, { re: s / 2, im: -heron(-d) / 2 }];
  return [{ re: (s + heron(d)) / 2, im: 0 }, { re: (s - heron(d)) / 2, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
