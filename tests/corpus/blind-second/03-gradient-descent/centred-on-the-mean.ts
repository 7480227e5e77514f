import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(grad: Gradient, x: Vector, eta: number): Vector {
	const centre = x.reduce((a, b) => a + b) / x.length;
	const offsets = x.map((b) => b - centre);
	const g = grad(x);
	const moved = offsets.map((o, i) => o - eta * g[i]!);
	return moved.map((o) => centre + o);
}

export function gradientDescent(grad: Gradient, start: Vector, eta: number, n: number): Vector[] {
	const points: Vector[] = Array(n + 1).fill(start);
	return points.map((_, k) => {
		if (k > 0) points[k] = gradientDescentStep(grad, points[k - 1]!, eta);
		return points[k]!;
	});
}
