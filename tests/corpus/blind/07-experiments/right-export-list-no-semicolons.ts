import type { Vector } from '../types.ts'

const SADDLE: Vector = [2, 1]
const OFFSET = Math.sqrt(2) / 2

function gradient(beta: Vector): Vector {
  const [x, y] = beta
  const c = y - SADDLE[1]!
  return [2 * (x! - SADDLE[0]!), 4 * c * c * c - 2 * c]
}

function outcomeOf(beta: Vector) {
  const [dx, dy] = beta.map((b, i) => b - SADDLE[i]!)
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return 'diverged'
  const flat = (d: number) => Math.abs(d) < 0.01
  if (!flat(dx!)) return 'not-converged'
  if (flat(dy!)) return 'saddle'
  if (flat(dy! - OFFSET)) return 'minimum-1'
  if (flat(dy! + OFFSET)) return 'minimum-2'
  return 'not-converged'
}

function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [s.start.slice()]
  for (let k = 0; k < s.steps; k++) {
    const b = gd[k]!
    const g = gradient(b)
    gd.push(b.map((v, i) => v - s.stepSize * g[i]!))
  }
  const momentum: Vector[] = [s.start.slice()]
  let z: Vector = [0, 0]
  for (let k = 0; k < s.steps; k++) {
    const b = momentum[k]!.map((v, i) => v - s.stepSize * z[i]!)
    const g = gradient(b)
    z = z.map((v, i) => s.momentumCoeff * v + (1 - s.momentumCoeff) * g[i]!)
    momentum.push(b)
  }
  return { gd, momentum, gdOutcome: outcomeOf(gd.at(-1)!), momentumOutcome: outcomeOf(momentum.at(-1)!) }
}

export { experiment }
export default experiment
