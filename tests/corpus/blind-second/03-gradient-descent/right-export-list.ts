import type { Gradient, Vector } from '../types.ts'

const step = (gradient: Gradient, beta: Vector, stepSize: number): Vector => {
  const g = gradient(beta)
  return beta.map((b, i) => b - g[i]! * stepSize)
}

function path(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const points = [start]
  for (let left = steps; left; left--) {
    points.push(step(gradient, points[points.length - 1]!, stepSize))
  }
  return points
}

export { step as gradientDescentStep, path as gradientDescent }
export default { step, path }
