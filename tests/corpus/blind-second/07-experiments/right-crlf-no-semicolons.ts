import type { Vector } from '../types.ts'

type Settings = { start: Vector, stepSize: number, momentumCoeff: number, steps: number }

const gradient = (p: Vector): Vector => {
  const d = p[1] - 1
  return [2 * (p[0] - 2), 4 * d * d * d - 2 * d]
}

const outcome = (path: Vector[]) => {
  const p = path[path.length - 1]
  if (!Number.isFinite(p[0]) || !Number.isFinite(p[1])) return 'diverged'
  if (Math.abs(p[0] - 2) >= 0.01) return 'not-converged'
  const d = p[1] - 1
  if (Math.abs(d) < 0.01) return 'saddle'
  if (Math.abs(d - Math.SQRT1_2) < 0.01) return 'minimum-1'
  if (Math.abs(d + Math.SQRT1_2) < 0.01) return 'minimum-2'
  return 'not-converged'
}

export function experiment(settings: Settings) {
  const { start, stepSize, momentumCoeff, steps } = settings
  const gd: Vector[] = [[...start]]
  const momentum: Vector[] = [[...start]]
  let z: Vector = [0, 0]
  for (let k = 0; k < steps; k++) {
    const here = gd[k]
    const g = gradient(here)
    gd.push(here.map((b, i) => b - stepSize * g[i]))
    const there = momentum[k].map((b, i) => b - stepSize * z[i])
    const f = gradient(there)
    z = z.map((v, i) => (1 - momentumCoeff) * f[i] + momentumCoeff * v)
    momentum.push(there)
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) }
}
