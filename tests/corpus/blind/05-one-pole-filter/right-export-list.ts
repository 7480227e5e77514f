import type { Filter, Vector } from '../types.ts';

const onePole = function (momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] }
}
function lfilter(filter: Filter, x: Vector): Vector {
  const [[b0, b1], [a0, a1]] = [filter.b, filter.a]
  const y: number[] = []
  let s = 0
  for (const v of x) {
    const w = (b0 * v + s) / a0
    s = b1 * v - a1 * w
    y.push(w)
  }
  return y
}
export { onePole, lfilter }
export default lfilter
