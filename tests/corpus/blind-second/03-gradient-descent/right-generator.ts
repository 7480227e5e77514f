import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
	const slopes = gradient(beta)[Symbol.iterator]();
	const moved: number[] = [];
	for (const b of beta) moved.push(b - stepSize * slopes.next().value!);
	return moved;
}

function* points(gradient: Gradient, start: Vector, stepSize: number, steps: number): Generator<Vector, void> {
	let beta = start;
	yield beta;
	while (steps-- > 0) {
		beta = gradientDescentStep(gradient, beta, stepSize);
		yield beta;
	}
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
	return [...points(gradient, start, stepSize, steps)];
}
