const s = 1 / Math.sqrt(2);
function outcome(x, y) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    return 'diverged';
  } else if (x - 2 < 0.01 && y - (1 - s) < 0.01) {
    return 'minimum-2';
  } else if (x - 2 < 0.01 && y - 1 < 0.01) {
    return 'saddle';
  } else if (x - 2 < 0.01 && y - (1 + s) < 0.01) {
    return 'minimum-1';
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  let x = start[0], y = start[1];
  const gd = [[x, y]];
  for (let n = 0; n < steps; n += 1) {
    const c = y - 1;
    x = x - stepSize * (2 * x - 4);
    y = y - stepSize * (4 * c ** 3 - 2 * c);
    gd.push([x, y]);
  }
  let u = start[0], v = start[1], zu = 0, zv = 0;
  const momentum = [[u, v]];
  for (let n = 0; n < steps; n += 1) {
    u = u - stepSize * zu;
    v = v - stepSize * zv;
    const c = v - 1;
    zu = (1 - momentumCoeff) * (2 * u - 4) + momentumCoeff * zu;
    zv = (1 - momentumCoeff) * (4 * c ** 3 - 2 * c) + momentumCoeff * zv;
    momentum.push([u, v]);
  }
  return { gd, momentum, gdOutcome: outcome(x, y), momentumOutcome: outcome(u, v) };
}
