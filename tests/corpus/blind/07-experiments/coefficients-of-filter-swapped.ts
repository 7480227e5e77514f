const nabla = ([a, b]) => [2 * a - 4, 2 * (b - 1) * (2 * (b - 1) ** 2 - 1)]
const lerp = (t) => (u, v) => u.map((c, i) => t * c + (1 - t) * v[i])
const go = (b, d, h) => b.map((c, i) => c - h * d[i])
const orte = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]]
const wie = ([a, b]) => Number.isFinite(a) && Number.isFinite(b)
  ? (orte.find(([, y]) => Math.max(Math.abs(a - 2), Math.abs(b - y)) < 0.01) ?? ['not-converged'])[0]
  : 'diverged'
export const experiment = ({ start, stepSize, momentumCoeff, steps }) => {
  const gd = [[...start]], momentum = [[...start]]
  let z = [0, 0]
  for (let k = 0; k < steps; k++) {
    gd.push(go(gd[k], nabla(gd[k]), stepSize))
    momentum.push(go(momentum[k], z, stepSize))
    z = lerp(momentumCoeff)(nabla(momentum[k + 1]), z)
  }
  return { gd, momentum, gdOutcome: wie(gd[steps]), momentumOutcome: wie(momentum[steps]) }
}
