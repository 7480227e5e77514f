const grad = (x, y) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const r = Math.SQRT1_2;
function outcome(path) {
  const [x0, y0] = path[0];
  const [x, y] = path[path.length - 1];
  const far0 = Math.hypot(x0 - 2, y0 - 1);
  const far = Math.hypot(x - 2, y - 1);
  if (Math.abs(x - 2) < 0.01) {
    if (Math.abs(y - 1 - r) < 0.01) return 'minimum-1';
    if (Math.abs(y - 1 + r) < 0.01) return 'minimum-2';
    if (Math.abs(y - 1) < 0.01) return 'saddle';
  }
  if (!(far <= far0)) return 'diverged';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[...start]];
  for (let k = 0; k < steps; k++) {
    const [x, y] = gd[k];
    const [a, b] = grad(x, y);
    gd.push([x - stepSize * a, y - stepSize * b]);
  }
  const momentum = [[...start]];
  let [zx, zy] = [0, 0];
  for (let k = 0; k < steps; k++) {
    const x = momentum[k][0] - stepSize * zx;
    const y = momentum[k][1] - stepSize * zy;
    const [a, b] = grad(x, y);
    zx = (1 - momentumCoeff) * a + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * b + momentumCoeff * zy;
    momentum.push([x, y]);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
