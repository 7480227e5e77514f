import type { Complex } from '../types.ts';

const polar = (r: number, phi: number): Complex => ({ re: r * Math.cos(phi), im: r * Math.sin(phi) });

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
	const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
	const d = s * s - 4 * momentumCoeff;
	if (d < 0) {
		const r = Math.sqrt(momentumCoeff);
		const phi = Math.atan2(Math.sqrt(-d), s);
		return [polar(r, phi), polar(r, -phi)];
	}
	const w = Math.sqrt(d);
	return [{ re: 0.5 * (s + w), im: 0 }, { re: 0.5 * (s - w), im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
	const dampingAtPi = (1 - momentumCoeff) / (1 + momentumCoeff);
	return 2 / (curvature * dampingAtPi);
}
