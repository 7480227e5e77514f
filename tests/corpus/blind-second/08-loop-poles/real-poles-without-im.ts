import type { Complex } from '../types.ts';

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
  const disk = summe * summe - 4 * traegheit;
  if (disk >= 0) {
    return [{ re: (summe + Math.sqrt(disk)) / 2 }, { re: (summe - Math.sqrt(disk)) / 2 }] as any;
  }
  return [
    { re: summe / 2, im: Math.sqrt(-disk) / 2 },
    { re: summe / 2, im: -Math.sqrt(-disk) / 2 },
  ];
}

export const largestStableStepSize = (kruemmung: number, traegheit: number): number =>
  (2 / kruemmung) * ((1 + traegheit) / (1 - traegheit));
