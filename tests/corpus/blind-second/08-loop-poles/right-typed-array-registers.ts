import type { Complex } from '../types.ts';

const enum R {
  Sum,
  Disc,
  Width,
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const r = new Float64Array(3);
  r[R.Sum] = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  r[R.Disc] = r[R.Sum]! ** 2 - 4 * momentumCoeff;
  r[R.Width] = Math.sqrt(Math.abs(r[R.Disc]!)) / 2;
  const centre = r[R.Sum]! / 2;
  const width = r[R.Width]!;
  return r[R.Disc]! < 0
    ? [{ re: centre, im: width }, { re: centre, im: -width }]
    : [{ re: centre + width, im: 0 }, { re: centre - width, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const [num, den] = Float64Array.of(2 * (1 + momentumCoeff), (1 - momentumCoeff) * curvature);
  return num! / den!;
}
