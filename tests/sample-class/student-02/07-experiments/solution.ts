import type { Vector } from '../types.ts'

const gradient = ([x, y]: Vector): Vector => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)]

const places = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 }

const outcomeOf = ([x, y]: Vector) => {
  if (!(Number.isFinite(x) && Number.isFinite(y))) return 'diverged'
  const found = Object.entries(places).find(([, p]) => Math.abs(x - 2) < 0.01 && Math.abs(y - p) < 0.01)
  return found ? found[0] : 'not-converged'
}

// gradient descent with any rule for the direction
const descend = (start: Vector, stepSize: number, steps: number, m: number, late: boolean) => {
  const path = [start]
  let z: Vector = late ? [0, 0] : gradient(start)
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i])
    const g = gradient(beta)
    z = z.map((v, i) => (1 - m) * g[i] + m * v)
    path.push(beta)
  }
  return path
}

export const experiment = ({ start, stepSize, momentumCoeff, steps }: {
  start: Vector
  stepSize: number
  momentumCoeff: number
  steps: number
}) => {
  const gd = descend(start, stepSize, steps, 0, false)
  const momentum = descend(start, stepSize, steps, momentumCoeff, true)
  return { gd, momentum, gdOutcome: outcomeOf(gd.at(-1)!), momentumOutcome: outcomeOf(momentum.at(-1)!) }
}
