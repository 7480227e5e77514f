// A generator of both signs; value-style import, no semicolons, a default export beside the named ones.
import { Complex } from '../types'

function* roots(sum: number, product: number): Generator<Complex> {
  const quarter = sum ** 2 / 4 - product
  for (const sign of [1, -1]) {
    const offset = sign * Math.sqrt(Math.abs(quarter))
    yield quarter < 0 ? { re: sum / 2, im: offset } : { re: sum / 2 + offset, im: 0 }
  }
}

export const loopPoles = (curvature: number, stepSize: number, m: number) => {
  const [first, second] = roots(1 + m - stepSize * (curvature * (1 - m)), m)
  return [first, second] as const
}

export const largestStableStepSize = (curvature: number, m: number) =>
  2 / curvature + (4 * m) / (curvature * (1 - m))

export default { loopPoles, largestStableStepSize }
