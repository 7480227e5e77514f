import type { Gradient, Vector } from '../types.ts';

const axpy = (a: number, x: Vector, y: Vector): Vector => y.map((v, i) => v + a * x[i]!);

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
	axpy(-stepSize, gradient(beta), beta);

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
	let beta: Vector = [...start];
	while (steps-- > 0) beta = gradientDescentStep(gradient, beta, stepSize);
	return [beta];
};
