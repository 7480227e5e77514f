import type { Gradient, Vector } from '../types.ts'

const zip = (f: (a: number, b: number) => number, a: Vector, b: Vector): Vector => a.map((x, i) => f(x, b[i]))

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) => {
  const next = zip((b, v) => b - stepSize * v, beta, z)
  return { beta: next, z: zip((g, v) => (1 - m) * g + m * v, gradient(next), z) }
}

function* walk(gradient: Gradient, beta: Vector, stepSize: number, m: number) {
  let state = { beta, z: beta.map(() => 0) as Vector }
  yield state.beta
  while (true) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, m)
    yield state.beta
  }
}

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number) => {
  const path: Vector[] = []
  for (const beta of walk(gradient, start, stepSize, m)) {
    path.push(beta)
    if (path.length === steps + 1) break
  }
  return path
}
