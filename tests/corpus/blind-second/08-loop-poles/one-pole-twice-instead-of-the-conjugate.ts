import type { Complex } from '../types.ts';

function csqrt(x: number): Complex {
	return x < 0 ? { re: 0, im: Math.sqrt(-x) } : { re: Math.sqrt(x), im: 0 };
}

export function loopPoles(lambda: number, alpha: number, m: number): readonly [Complex, Complex] {
	const s = 1 + m - (1 - m) * (lambda * alpha);
	const root = csqrt(s * s - 4 * m);
	return [
		{ re: (s + root.re) / 2, im: root.im / 2 },
		{ re: (s - root.re) / 2, im: root.im / 2 },
	];
}

export function largestStableStepSize(lambda: number, m: number): number {
	const gainAtPi = (1 - m) / (1 + m);
	return 2 / lambda / gainAtPi;
}
