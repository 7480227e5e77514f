import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
	return gradient(beta).map((slope, index) => beta[index]! - stepSize * slope);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
	const path: Vector[] = [];
	let beta = start;
	for (let k = 0; k <= steps; k++) {
		path.push(beta);
		beta = gradientDescentStep(gradient, beta, stepSize);
	}
	return path;
}
