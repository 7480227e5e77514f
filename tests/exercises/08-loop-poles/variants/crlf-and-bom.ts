// CRLF line ends and a byte order mark; the double pole and m = 0 are treated as cases of their own.
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): [Complex, Complex] {
	const s = 1 + momentumCoeff - curvature * stepSize + momentumCoeff * curvature * stepSize;
	if (momentumCoeff == 0) {
		return [{ re: s, im: 0 }, { re: 0, im: 0 }];
	}
	const d = Math.pow(s / 2, 2) - momentumCoeff;
	if (d == 0) {
		return [{ re: s / 2, im: 0 }, { re: s / 2, im: 0 }];
	} else if (d > 0) {
		const r = Math.sqrt(d);
		return [{ re: s / 2 - r, im: 0 }, { re: s / 2 + r, im: 0 }];
	} else {
		const r = Math.sqrt(-d);
		return [{ re: s / 2, im: r }, { re: s / 2, im: -r }];
	}
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
	let limit = 2;
	limit *= 1 + momentumCoeff;
	limit /= 1 - momentumCoeff;
	limit /= curvature;
	return limit;
}
