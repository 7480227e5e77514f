// No semicolons, types imported like values and without a file ending, tabs, and some output to the console.
import { Matrix, Vector } from '../types'

export function loss(beta: Vector): number {
	const [u, v] = [beta[0] - 2, beta[1] - 1]
	const result = u ** 2 + v ** 4 - v ** 2
	console.log('loss at', beta, 'is', result)
	return result
}

export function gradient(beta: Vector): Vector {
	const v = beta[1] - 1
	return [2 * (beta[0] - 2), 4 * v ** 3 - 2 * v]
}

export function hessian(beta: Vector): Matrix {
	const v = beta[1] - 1
	const rows = [[2, 0], [0, 12 * v ** 2 - 2]]
	;[rows[0][1], rows[1][0]] = [0, 0]
	return rows
}
