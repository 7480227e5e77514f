// On the circle of radius √m by the cosine, beyond it by the hyperbolic cosine; m = 0 apart.
import type { Complex } from '../types.ts';

export const loopPoles = (
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] => {
  if (momentumCoeff === 0) {
    return [
      { re: 0, im: 0 },
      { re: 1 - curvature * stepSize, im: 0 },
    ];
  }
  const radius = Math.sqrt(momentumCoeff);
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const cosine = sum / (2 * radius);
  if (Math.abs(cosine) <= 1) {
    const angle = Math.acos(cosine);
    const pole = (sign: number) => ({ re: radius * cosine, im: sign * radius * Math.sin(angle) });
    return [pole(1), pole(-1)];
  }
  const stretch = Math.exp(Math.acosh(Math.abs(cosine)));
  const side = Math.sign(cosine) * radius;
  return [
    { re: side * stretch, im: 0 },
    { re: side / stretch, im: 0 },
  ];
};

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  (2 * Math.exp(2 * Math.atanh(momentumCoeff))) / curvature;
