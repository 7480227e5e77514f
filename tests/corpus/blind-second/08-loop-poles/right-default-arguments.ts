import type { Complex } from '../types.ts';

function quadratic(sum: number, product: number, mean = sum / 2, under = mean * mean - product): [Complex, Complex] {
	if (under < 0) {
		const height = Math.sqrt(-under);
		return [complex(mean, height), complex(mean, -height)];
	}
	const distance = Math.sqrt(under);
	return [complex(mean + distance), complex(mean - distance)];
}

function complex(re: number, im: number = 0): Complex {
	return { re, im };
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
	const { s, m } = { s: 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, m: momentumCoeff };
	return quadratic(s, m);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
	return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
