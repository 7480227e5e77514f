export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [{ re: number; im: number }, { re: number; im: number }] {
  const m = momentumCoeff;
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const D = s * s - 4 * m;
  if (D < 0) return [{ re: 0.5 * s, im: 0.5 * Math.sqrt(-D) }, { re: 0.5 * s, im: -0.5 * Math.sqrt(-D) }];
  const w = Math.abs(s) + Math.sqrt(D);
  if (w === 0) return [{ re: 0, im: 0 }, { re: 0, im: 0 }];
  const sign = s < 0 ? -1 : 1;
  return [{ re: (sign * w) / 2, im: 0 }, { re: (sign * 2 * m) / w, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const inverse = (curvature * (1 - momentumCoeff)) / (2 * (1 + momentumCoeff));
  return 1 / inverse;
}
