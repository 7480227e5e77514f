import type { Gradient, Vector } from '../types.ts'

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector => {
  const slope = gradient(beta)
  return beta.map((b, i) => b - stepSize * slope[i])
}

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] =>
  Array.from({ length: steps }).reduce<Vector[]>(
    (path) => [...path, gradientDescentStep(gradient, path.at(-1)!, stepSize)],
    [start],
  )
