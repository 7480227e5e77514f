import type { Gradient, Vector } from '../types.ts'

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const keep = momentumCoeff
  const take = 1 - keep
  const there = beta.map((b, i) => b - stepSize * z[i])
  const slope = gradient(there)
  const memory = z.map((v, i) => take * slope[i] + keep * v)
  return { beta: there, z: memory }
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number) {
  const path: Vector[] = [[...start]]
  let z: Vector = start.map(() => 0)
  let k = 0
  while (k < steps) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff)
    path.push(next.beta)
    z = next.z
    k += 1
  }
  return path
}
