// Gradient descent as momentum descent with m = 0, one step longer and without its first point; value-style import.
import { Vector } from '../types'

type Settings = { start: Vector; stepSize: number; momentumCoeff: number; steps: number }

const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)]

function descend({ start, stepSize, momentumCoeff, steps }: Settings) {
  const path = [[...start]]
  let z = [0, 0]
  for (const _ of Array(steps)) {
    const [b1, b2] = path[path.length - 1]
    const beta = [b1 - stepSize * z[0], b2 - stepSize * z[1]]
    z = gradient(beta).map((g, i) => g + momentumCoeff * (z[i] - g))
    path.push(beta)
  }
  return path
}

function outcome(path: number[][]) {
  const [b1, b2] = path[path.length - 1]
  // x − x is 0 for finite numbers and NaN for all others
  if (b1 - b1 !== 0 || b2 - b2 !== 0) return 'diverged'
  const names = ['minimum-2', 'saddle', 'minimum-1']
  const index = [-1, 0, 1].findIndex(
    (side) => Math.abs(b1 - 2) < 0.01 && Math.abs(b2 - (1 + side * Math.SQRT1_2)) < 0.01,
  )
  return names[index] ?? 'not-converged'
}

export function experiment(settings: Settings) {
  const momentum = descend(settings)
  const gd = descend({ ...settings, momentumCoeff: 0, steps: settings.steps + 1 }).slice(1)
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) }
}

export default experiment
