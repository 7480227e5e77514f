import type { Complex } from '../types.ts';

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  const b = -(1 + traegheit - (1 - traegheit) * kruemmung * schrittweite);
  const c = traegheit;
  const disk = b * b - 4 * c;
  if (disk < 0) return [{ re: -b / 2, im: Math.sqrt(-disk) / 2 }, { re: -b / 2, im: -Math.sqrt(-disk) / 2 }];
  // Numerical Recipes, 5.6
  const q = -0.5 * (b + Math.sign(b) * Math.sqrt(disk));
  return [{ re: q, im: 0 }, { re: c / q, im: 0 }];
}

export const largestStableStepSize = function (kruemmung: number, traegheit: number): number {
  let grenze = 2 / kruemmung;
  grenze *= 1 + traegheit;
  grenze /= 1 - traegheit;
  return grenze;
};
