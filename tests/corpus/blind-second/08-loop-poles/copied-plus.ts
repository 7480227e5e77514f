import type { Complex } from '../types.ts';

export function loopPoles(lambda: number, alpha: number, m: number): readonly [Complex, Complex] {
  const summe = 1 + m - (1 - m) * lambda * alpha;
  const diskriminante = summe * summe - 4 * m;
  if (diskriminante >= 0) {
    const wurzel = Math.sqrt(diskriminante);
    const erster: Complex = { re: (summe + wurzel) / 2, im: 0 };
    const zweiter: Complex = { re: (summe + wurzel) / 2, im: 0 };
    return [erster, zweiter];
  } else {
    const wurzel = Math.sqrt(-diskriminante);
    const erster: Complex = { re: summe / 2, im: wurzel / 2 };
    const zweiter: Complex = { re: summe / 2, im: -wurzel / 2 };
    return [erster, zweiter];
  }
}

const plainLimit = (lambda: number): number => 2 / lambda;

export function largestStableStepSize(lambda: number, m: number): number {
  return (plainLimit(lambda) * (1 + m)) / (1 - m);
}
