import type { Complex } from '../types.ts';

function plain(kruemmung: number, schrittweite: number): [Complex, Complex] {
  const re = 1 - kruemmung * schrittweite;
  return [{ re, im: 0 }, { re, im: 0 }];
}

function withMomentum(kruemmung: number, schrittweite: number, m: number): [Complex, Complex] {
  const summe = 1 + m - (1 - m) * kruemmung * schrittweite;
  const disk = summe * summe - 4 * m;
  const wurzel = Math.sqrt(Math.abs(disk)) / 2;
  if (disk < 0) return [{ re: summe / 2, im: wurzel }, { re: summe / 2, im: -wurzel }];
  return [{ re: summe / 2 + wurzel, im: 0 }, { re: summe / 2 - wurzel, im: 0 }];
}

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  return traegheit === 0 ? plain(kruemmung, schrittweite) : withMomentum(kruemmung, schrittweite, traegheit);
}

export function largestStableStepSize(kruemmung: number, traegheit: number): number {
  return traegheit === 0 ? 2 / kruemmung : (2 * (1 + traegheit)) / ((1 - traegheit) * kruemmung);
}
