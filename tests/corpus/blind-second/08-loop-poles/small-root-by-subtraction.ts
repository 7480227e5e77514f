import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
	const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
	const d = s * s - 4 * momentumCoeff;
	if (d < 0) {
		const im = Math.sqrt(-d) / 2;
		return [{ re: s / 2, im }, { re: s / 2, im: -im }];
	}
	const root = Math.sqrt(d);
	const small = s > 0 ? (s - root) / 2 : (s + root) / 2;
	const large = momentumCoeff / small; // Vieta
	return [{ re: large, im: 0 }, { re: small, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
	// gradient descent: 2/lambda; the low-pass damps the fastest oscillation by this much:
	const damping = (1 - momentumCoeff) / (1 + momentumCoeff);
	return 2 / (curvature * damping);
}
