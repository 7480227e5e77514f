import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, theta: Vector, learningRate: number): Vector {
	const g = gradient(theta);
	return theta.map((b) => {
		const index = theta.indexOf(b);
		return b - learningRate * g[index]!;
	});
}

export function gradientDescent(gradient: Gradient, start: Vector, learningRate: number, iterations: number): Vector[] {
	let history: Vector[] = [start];
	for (let k = 0; k < iterations; k++) {
		history = history.concat([gradientDescentStep(gradient, history[k]!, learningRate)]);
	}
	return history;
}
