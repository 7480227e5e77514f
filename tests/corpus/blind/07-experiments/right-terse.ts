const G = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)], w = Math.SQRT1_2
const O = ([x, y]) => !isFinite(x) || !isFinite(y) ? 'diverged' : Math.abs(x - 2) > .01 ? 'not-converged'
  : [['minimum-1', 1 + w], ['minimum-2', 1 - w], ['saddle', 1]].find(e => Math.abs(y - e[1]) < .01)?.[0] ?? 'not-converged'
export const experiment = ({ start: s, stepSize: h, momentumCoeff: m, steps: n }) => {
  const gd = [[...s]], momentum = [[...s]]
  for (let k = 0, z = [0, 0], g; k < n; k++)
    g = G(gd[k]), gd.push(gd[k].map((b, i) => b - h * g[i])),
    momentum.push(momentum[k].map((b, i) => b - h * z[i])),
    z = G(momentum[k + 1]).map((g, i) => (1 - m) * g + m * z[i])
  return { gd, momentum, gdOutcome: O(gd[n]), momentumOutcome: O(momentum[n]) }
}
