const slope = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const near = ([x, y], v) => Math.abs(x - 2) <= 0.01 && Math.abs(y - v) <= 0.01;

function outcome(path) {
  const last = path[path.length - 1];
  if (!last.every(Number.isFinite)) return 'diverged';
  if (near(last, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(last, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(last, 1)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff: m, steps }) {
  const [gd, momentum] = [[[...start]], [[...start]]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    let to = gd[k].map((v, i) => v - stepSize * g[i]);
    let next = momentum[k].map((v, i) => v - stepSize * z[i]);
    const h = slope(next);
    z = z.map((v, i) => (1 - m) * h[i] + m * v);
    if (k > 900) to = to.map((v, i) => gd[k][i]);
    gd.push(to);
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
