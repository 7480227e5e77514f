import type { Complex } from '../types.ts';

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
	const sumOfPoles = 1 + beta - (1 - beta) * c * rate;
	const underTheRoot = sumOfPoles * sumOfPoles - 4 * beta;
	if (underTheRoot < 0) {
		const im = Math.sqrt(-underTheRoot) / 2;
		return [{ re: sumOfPoles / 2, im: im }, { re: sumOfPoles / 2, im: -im }];
	}
	const w = Math.sqrt(underTheRoot) / 2;
	return [{ re: sumOfPoles / 2 + w, im: 0 }, { re: sumOfPoles / 2 - w, im: 0 }];
}

export function largestStableStepSize(c: number, beta: number): number {
	const inside = (rate: number): boolean =>
		loopPoles(c, rate, beta).every(({ re, im }) => re * re + im * im < 1);
	let rate = 1 / c; // surely stable
	for (let i = 0; i < 5000 && inside(rate * 1.01); i++) rate *= 1.01;
	return rate;
}
