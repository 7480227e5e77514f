const f = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const label = (p) => {
  const [x, y] = p;
  if (!isFinite(x)) return 'diverged';
  const hits = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]]
    .filter(([, c]) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01);
  return hits.length ? hits[0][0] : 'not-converged';
};
export function experiment({ start, stepSize: h, momentumCoeff: m, steps }) {
  const gd = [[...start]];
  while (gd.length < steps + 1) {
    const p = gd.at(-1), g = f(p);
    gd.push([p[0] - h * g[0], p[1] - h * g[1]]);
  }
  const momentum = [[...start]];
  let z = [0, 0];
  while (momentum.length < steps + 1) {
    const p = momentum.at(-1), q = [p[0] - h * z[0], p[1] - h * z[1]], g = f(q);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    momentum.push(q);
  }
  return { gd, momentum, gdOutcome: label(gd.at(-1)), momentumOutcome: label(momentum.at(-1)) };
}
