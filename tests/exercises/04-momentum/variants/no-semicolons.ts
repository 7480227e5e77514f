// No semicolons, types imported like values and without a file ending, tabs, and some output to the console.
import { Gradient, Vector } from '../types'

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
	const moved = beta.map((b, i) => b - stepSize * z[i])
	const g = gradient(moved)
	console.log('beta', moved, 'gradient', g)
	return { beta: moved, z: z.map((zi, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * zi) }
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
	const path = [start]
	let [beta, z]: Vector[] = [start, start.map(() => 0)]
	while (steps--) {
		;({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff))
		path.push(beta)
	}
	return path
}
