// CRLF line ends, a byte order mark, tabs, no semicolons, and the console at work.
import type { Filter, Vector } from '../types.ts'

export const onePole = function (momentumCoeff: number): Filter {
	const b = [1 - momentumCoeff, 0]
	const a = [1, -momentumCoeff]
	return { b, a }
}

export const lfilter = function (filter: Filter, x: Vector): Vector {
	console.log('filtering', x.length, 'samples')
	let before = { x: 0, y: 0 }
	return Array.from(x, (now) => {
		let y = filter.b[0] * now
		y += filter.b[1] * before.x
		y -= filter.a[1] * before.y
		y /= filter.a[0]
		before = { x: now, y }
		return y
	})
}
