const slope = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];

function descend(start, h, n) {
  const path = [[...start]];
  for (let k = 0; k < n; k++) {
    if (!path[k].every(Number.isFinite)) break;
    const g = slope(path[k]);
    path.push(path[k].map((v, i) => v - h * g[i]));
  }
  return path;
}

function roll(start, h, m, n) {
  const path = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < n; k++) {
    const next = path[k].map((v, i) => v - h * z[i]);
    const g = slope(next);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    path.push(next);
  }
  return path;
}

const near = ([x, y], v) => Math.abs(x - 2) <= 0.01 && Math.abs(y - v) <= 0.01;
function outcome(path) {
  const last = path[path.length - 1];
  if (!last.every(Number.isFinite)) return 'diverged';
  if (near(last, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(last, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(last, 1)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = descend(start, stepSize, steps);
  const momentum = roll(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
