import type { Complex } from '../types.ts';

let lastCurvature = NaN;
let lastLimit = NaN;

export function largestStableStepSize(kruemmung: number, traegheit: number): number {
  if (kruemmung !== lastCurvature) {
    lastCurvature = kruemmung;
    lastLimit = (2 * (1 + traegheit)) / ((1 - traegheit) * kruemmung);
  }
  return lastLimit;
}

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  const mean = (1 + traegheit - (1 - traegheit) * kruemmung * schrittweite) / 2;
  const variance = mean ** 2 - traegheit;
  if (variance >= 0) {
    return [{ re: mean + variance ** 0.5, im: 0 }, { re: mean - variance ** 0.5, im: 0 }];
  }
  return [{ re: mean, im: (-variance) ** 0.5 }, { re: mean, im: -((-variance) ** 0.5) }];
}
