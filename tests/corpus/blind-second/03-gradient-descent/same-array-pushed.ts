import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(grad: Gradient, x: Vector, eta: number): Vector {
	const g = grad(x);
	const result: number[] = [];
	for (let i = 0; i < x.length; i++) result[i] = x[i]! - eta * g[i]!;
	return result;
}

export function gradientDescent(grad: Gradient, start: Vector, eta: number, n: number): Vector[] {
	const x = [...start];
	const points: Vector[] = [x];
	for (let k = 0; k < n; k++) {
		const g = grad(x);
		for (let i = 0; i < x.length; i++) {
			x[i]! -= eta * g[i]!;
		}
		points.push(x);
	}
	return points;
}
