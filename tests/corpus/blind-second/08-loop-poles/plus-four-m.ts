import type { Complex } from '../types.ts';

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
    const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
    const root = Math.sqrt(summe * summe + 4 * traegheit);
    const first: Complex = { re: (summe + root) / 2, im: 0 };
    const second: Complex = { re: (summe - root) / 2, im: 0 };
    return [first, second];
}

export function largestStableStepSize(kruemmung: number, traegheit: number): number {
    const numerator = 2 * (1 + traegheit);
    const denominator = (1 - traegheit) * kruemmung;
    return numerator / denominator;
}
