function gdPath(start, h, n) {
  const path = [];
  let y = start[1];
  for (let k = 0; k <= n; k++) {
    path.push([k === 0 ? start[0] : 2 + (start[0] - 2) * (1 - 2 * h) ** k, y]);
    const c = y - 1;
    y -= h * (4 * c ** 3 - 2 * c);
  }
  return path;
}
function ballPath(start, h, m, n) {
  const path = [[start[0], start[1]]];
  let zx = 0, zy = 0;
  for (let k = 0; k < n; k++) {
    const x = path[k][0] - h * zx, y = path[k][1] - h * zy;
    zx = m * zx + (1 - m) * 2 * (x - 2);
    zy = m * zy + (1 - m) * (4 * (y - 1) ** 3 - 2 * (y - 1));
    path.push([x, y]);
  }
  return path;
}
const finals = new Map([['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]]);
function fate([x, y]) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  for (const [name, c] of finals) if (Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01) return name;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = gdPath(start, stepSize, steps);
  const momentum = ballPath(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: fate(gd[steps]), momentumOutcome: fate(momentum[steps]) };
}
