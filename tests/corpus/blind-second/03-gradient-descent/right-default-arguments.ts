import type { Gradient, Vector } from '../types.ts';

interface Options {
	gradient: Gradient;
	from: Vector;
	stepSize?: number;
	steps?: number;
}

function walk({ gradient, from, stepSize = 1, steps = 1 }: Options): Vector[] {
	const path: Vector[] = [[...from]];
	for (let k = 0; k < steps; k++) {
		const here = path[k]!;
		const g = gradient(here);
		path.push(here.map((b, i) => b - stepSize * g[i]!));
	}
	return path;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
	const [, next] = walk({ gradient, from: beta, stepSize });
	return next!;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
	return walk({ gradient, from: start, stepSize, steps });
}
