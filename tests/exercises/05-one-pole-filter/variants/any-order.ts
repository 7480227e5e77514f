// Written for filters of any order; value-style import of the types, a default export beside the named ones.
import { Filter, Vector } from '../types'

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const past = (signal: Vector, k: number) => (k < 0 ? 0 : signal[k])
  const y: number[] = []
  for (let k = 0; k < x.length; k++) {
    let sum = 0
    filter.b.forEach((weight, n) => (sum += weight * past(x, k - n)))
    filter.a.slice(1).forEach((weight, n) => (sum -= weight * past(y, k - 1 - n)))
    y.push(sum / filter.a[0])
  }
  return y
}

export default { onePole, lfilter }
