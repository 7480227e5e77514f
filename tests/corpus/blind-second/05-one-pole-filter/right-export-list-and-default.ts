import type { Filter, Vector } from '../types.ts'

function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] }
}

function lfilter(filter: Filter, x: Vector): Vector {
  const result: number[] = []
  let i = 0, lastIn = 0, lastOut = 0
  while (result.length < x.length) {
    const out = filter.b[0] * x[i] + filter.b[1] * lastIn - filter.a[1] * lastOut
    lastIn = x[i]
    lastOut = out / filter.a[0]
    result.push(lastOut)
    i++
  }
  return result
}

export { onePole, lfilter }
export default lfilter
