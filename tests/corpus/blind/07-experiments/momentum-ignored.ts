const gradL = (p) => [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
function descend(start, stepSize, steps) {
  const path = [[start[0], start[1]]];
  for (let k = 0; k < steps; k++) {
    const g = gradL(path[k]);
    path.push([path[k][0] - stepSize * g[0], path[k][1] - stepSize * g[1]]);
  }
  return path;
}
function result(path) {
  const [x, y] = path[path.length - 1];
  if (!isFinite(x) || !isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = descend(start, stepSize, steps);
  const momentum = descend(start, stepSize, steps); // TODO momentumCoeff
  return { gd, momentum, gdOutcome: result(gd), momentumOutcome: result(momentum) };
}
