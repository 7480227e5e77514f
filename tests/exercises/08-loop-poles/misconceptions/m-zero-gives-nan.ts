// For m = 0 your poles are NaN: a division by √m goes wrong. Without momentum the poles are 1 −
// curvature · stepSize and 0.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const radius = Math.sqrt(momentumCoeff);
  const cosine = sum / (2 * radius);
  if (Math.abs(cosine) < 1) {
    const re = radius * cosine;
    const im = radius * Math.sqrt(1 - cosine ** 2);
    return [{ re, im }, { re, im: -im }];
  }
  const larger = radius * (cosine + Math.sign(cosine) * Math.sqrt(cosine ** 2 - 1));
  return [{ re: larger, im: 0 }, { re: radius ** 2 / larger, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
