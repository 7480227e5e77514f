type Complex = { readonly re: number; readonly im: number };

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d >= 0) return [{ re: (s - Math.sqrt(d)) / 2, im: 0 }, { re: (s + Math.sqrt(d)) / 2, im: 0 }];
  // on the circle of radius sqrt(m): Pythagoras
  const im = Math.sqrt(-d) / 2;
  const re = Math.sqrt(momentumCoeff - im * im);
  return [{ re, im }, { re, im: -im }];
}

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  (2 / curvature) * ((1 + momentumCoeff) / (1 - momentumCoeff));
