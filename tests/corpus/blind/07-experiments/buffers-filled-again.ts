const gd = [];
const momentum = [];
function grad(x, y) {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}
function label([x, y]) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  for (const [n, c] of [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]]) {
    if (Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01) return n;
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  gd.length = 0;
  momentum.length = 0;
  gd.push([...start]);
  momentum.push([...start]);
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const [x, y] = gd[k];
    const g = grad(x, y);
    gd.push([x - stepSize * g[0], y - stepSize * g[1]]);
    const [p, q] = momentum[k];
    const next = [p - stepSize * z[0], q - stepSize * z[1]];
    const h = grad(next[0], next[1]);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}
