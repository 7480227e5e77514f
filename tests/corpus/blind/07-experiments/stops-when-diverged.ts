function gradient(b) {
  return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
}
const broken = (b) => !Number.isFinite(b[0]) || !Number.isFinite(b[1]);

const run = (start, n, advance) => {
  const path = [[...start]];
  for (let k = 0; k < n; k++) {
    const next = advance(path[path.length - 1]);
    path.push(next);
    if (broken(next)) break; // no use going on
  }
  return path;
};

const named = (path) => {
  const b = path[path.length - 1];
  if (broken(b)) return 'diverged';
  const at = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 };
  for (const k in at) if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - at[k]) < 0.01) return k;
  return 'not-converged';
};

export const experiment = ({ start, stepSize, momentumCoeff, steps }) => {
  const gd = run(start, steps, (b) => {
    const g = gradient(b);
    return [b[0] - stepSize * g[0], b[1] - stepSize * g[1]];
  });
  let z = [0, 0];
  const momentum = run(start, steps, (b) => {
    const next = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
    const g = gradient(next);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    return next;
  });
  return { gd, momentum, gdOutcome: named(gd), momentumOutcome: named(momentum) };
};
