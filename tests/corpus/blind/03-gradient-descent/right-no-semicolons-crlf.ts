import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta)
  const next = beta.slice() as number[]
  for (const i of next.keys()) next[i] -= slope[i] * stepSize
  return next
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start]
  for (let i = 0; i !== steps; i++) path.push(gradientDescentStep(gradient, path[i], stepSize))
  return path
}
