// No semicolons, types imported like values and without a file ending, tabs; any number of parameters by leading minors.
import { Matrix, Vector } from '../types'

function determinant(matrix: Matrix): number {
	if (matrix.length === 0) return 1
	const [first, ...others] = matrix
	return first.reduce((sum, entry, j) => {
		const minor = others.map(row => row.filter((_, k) => k !== j))
		return sum + (j % 2 === 0 ? 1 : -1) * entry * determinant(minor)
	}, 0)
}

const minors = (matrix: Matrix): Vector =>
	matrix.map((_, k) => determinant(matrix.slice(0, k + 1).map(row => row.slice(0, k + 1))))

export function classify(hessian: Matrix) {
	if (determinant(hessian) === 0) return 'inconclusive'
	if (minors(hessian).every(minor => minor > 0)) return 'minimum'
	const mirrored = hessian.map(row => row.map(entry => -entry))
	return minors(mirrored).every(minor => minor > 0) ? 'maximum' : 'saddle'
}

export function stationaryPoints() {
	const u = Math.SQRT1_2
	const found = [[2, 1], [2, 1 + u], [2, 1 - u]].map(beta => ({ beta, v: (beta[1] - 1) ** 2 }))
	console.log('stationary points', found)
	return found.map(({ beta, v }) => ({ beta, loss: v * (v - 1), kind: v === 0 ? 'saddle' : 'minimum' }))
}
