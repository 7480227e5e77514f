import type { Gradient, Vector } from '../types.ts';

abstract class GradientDescentUtil {
	private constructor() {}

	public static step(gradient: Gradient, beta: Vector, stepSize: number): Vector {
		const slope: Vector = gradient(beta);
		const result: number[] = new Array<number>(beta.length);
		for (let index: number = 0; index < beta.length; index++) {
			result[index] = beta[index]! - stepSize * slope[index]!;
		}
		return result;
	}

	public static path(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
		const result: Vector[] = new Array<Vector>();
		result.push(start);
		for (let step: number = 0; step < steps; step++) {
			result.push(GradientDescentUtil.step(gradient, result[step]!, stepSize));
		}
		return result;
	}
}

export const gradientDescentStep = GradientDescentUtil.step;
export const gradientDescent = GradientDescentUtil.path;
