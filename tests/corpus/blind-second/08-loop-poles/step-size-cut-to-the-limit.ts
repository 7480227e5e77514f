import type { Complex } from '../types.ts';

/** p = -1: there the loop only changes its sign. */
export function largestStableStepSize(kruemmung: number, traegheit: number): number {
	const numerator = 2 + 2 * traegheit;
	return numerator / (1 - traegheit) / kruemmung;
}

export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
	const alpha = Math.min(schrittweite, largestStableStepSize(kruemmung, traegheit));
	const summe = 1 + traegheit - (1 - traegheit) * kruemmung * alpha;
	const disk = summe * summe - 4 * traegheit;
	const wurzel = Math.sqrt(Math.abs(disk)) / 2;
	return disk < 0 ? [{ re: summe / 2, im: wurzel }, { re: summe / 2, im: -wurzel }] : [{ re: summe / 2 + wurzel, im: 0 }, { re: summe / 2 - wurzel, im: 0 }];
}
