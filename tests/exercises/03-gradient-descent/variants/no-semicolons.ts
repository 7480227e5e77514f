// No semicolons, types imported like values and without a file ending, tabs, and some output to the console.
import { Gradient, Vector } from '../types'

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
	const slopes = gradient(beta)
	console.log('at', beta, 'the slopes are', slopes)
	return beta.map((parameter, i) => parameter - stepSize * slopes[i])
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
	const path = [start]
	;[...Array(steps)].forEach(() => path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize)))
	return path
}
