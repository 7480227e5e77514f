import type { Complex } from '../types.ts';

const PI = 3.14159;

function angleOf(summe: number, root: number): number {
  if (summe > 0) return Math.atan(root / summe);
  if (summe < 0) return PI - Math.atan(root / -summe);
  return PI / 2;
}

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
  const disk = summe * summe - 4 * traegheit;
  if (disk < 0) {
    const r = Math.sqrt(traegheit);
    const phi = angleOf(summe, Math.sqrt(-disk));
    const [re, im] = [r * Math.cos(phi), r * Math.sin(phi)];
    return [{ re, im }, { re, im: -im }];
  }
  const wurzel = Math.sqrt(disk);
  return [{ re: (summe + wurzel) / 2, im: 0 }, { re: (summe - wurzel) / 2, im: 0 }];
}

export const largestStableStepSize = function (kruemmung: number, traegheit: number): number {
  let grenze = 2 / kruemmung;
  grenze *= 1 + traegheit;
  grenze /= 1 - traegheit;
  return grenze;
};
