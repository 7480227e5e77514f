import type { Complex } from '../types.ts';

namespace Loop {
	export enum Kind {
		Real,
		Pair,
	}
	export function sum(lambda: number, alpha: number, m: number): number {
		return 1 + m - (1 - m) * lambda * alpha;
	}
	export function kind(s: number, m: number): Kind {
		return s * s < 4 * m ? Kind.Pair : Kind.Real;
	}
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
	const s = Loop.sum(curvature, stepSize, momentumCoeff);
	const d = s * s - 4 * momentumCoeff;
	if (Loop.kind(s, momentumCoeff) === Loop.Kind.Pair) {
		const im = Math.sqrt(Math.abs(d)) / 2;
		return [{ re: s / 2, im }, { re: s / 2, im: -im }];
	}
	const w = Math.sqrt(Math.abs(d));
	return [{ re: (s + w) / 2, im: 0 }, { re: (s - w) / 2, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
	return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
