import type { Filter, Vector } from '../types.ts'

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, 0 - momentumCoeff] }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const padded = [0].concat(x)
  const y = [0]
  for (let k = 1; k < padded.length; k++) {
    const right = filter.b[0] * padded[k] + filter.b[1] * padded[k - 1]
    const left = filter.a[1] * y[k - 1]
    y[k] = (right - left) / filter.a[0]
  }
  y.shift()
  return y
}
