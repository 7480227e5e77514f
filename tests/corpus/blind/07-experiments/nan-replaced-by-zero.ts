const num = (x) => x || 0; // avoids undefined
const G = (b) => [2 * (num(b[0]) - 2), 4 * (num(b[1]) - 1) ** 3 - 2 * (num(b[1]) - 1)];
const move = (b, h, d) => [num(b[0] - h * d[0]), num(b[1] - h * d[1])];

function where(b) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const c = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]];
  for (let i = 0; i < c.length; i++) {
    if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - c[i][1]) < 0.01) return c[i][0];
  }
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  let a = [num(start[0]), num(start[1])];
  let b = [num(start[0]), num(start[1])];
  let z = [0, 0];
  const gd = [a];
  const momentum = [b];
  for (let k = 0; k < steps; k++) {
    a = move(a, stepSize, G(a));
    gd.push(a);
    b = move(b, stepSize, z);
    momentum.push(b);
    const g = G(b);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
  }
  return { gd, momentum, gdOutcome: where(a), momentumOutcome: where(b) };
}
