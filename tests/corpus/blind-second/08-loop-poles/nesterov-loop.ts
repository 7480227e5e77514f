import type { Complex } from '../types.ts';

type Poly = { s: number; q: number };

const nesterov = (k: number, m: number): Poly => ({ s: (1 + m) * (1 - k), q: m * (1 - k) });

function zeros({ s, q }: Poly): readonly [Complex, Complex] {
	const delta = s * s - 4 * q;
	if (delta >= 0) {
		const [u, v] = [s + Math.sqrt(delta), s - Math.sqrt(delta)];
		return [{ re: u / 2, im: 0 }, { re: v / 2, im: 0 }];
	}
	const y = Math.sqrt(-delta) / 2;
	return [{ re: s / 2, im: y }, { re: s / 2, im: -y }];
}

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number) =>
	zeros(nesterov(curvature * stepSize, momentumCoeff));

// p = -1: 1 + s + q = 0
export const largestStableStepSize = (curvature: number, momentumCoeff: number) =>
	(2 + 2 * momentumCoeff) / (1 + 2 * momentumCoeff) / curvature;
