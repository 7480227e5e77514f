export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const shrink = 1 - 2 * stepSize;
  const shift = 4 * stepSize;
  const m = momentumCoeff;
  const k0 = 1 - m;

  const gd = [[start[0], start[1]]];
  const momentum = [[start[0], start[1]]];
  let zx = 0;
  let zy = 0;
  for (let k = 0; k < steps; k++) {
    const [x, y] = gd[k];
    const u = y - 1;
    gd.push([shrink * x + shift, y - stepSize * 2 * u * (2 * u * u - 1)]);

    const [p, q] = momentum[k];
    const pn = p - stepSize * zx;
    const qn = q - stepSize * zy;
    const v = qn - 1;
    zx = k0 * (2 * pn - 4) + m * zx;
    zy = k0 * (2 * v * (2 * v * v - 1)) + m * zy;
    momentum.push([pn, qn]);
  }
  return { gd, momentum, gdOutcome: ended(gd[steps]), momentumOutcome: ended(momentum[steps]) };
}

function ended([x, y]) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (x < 1.99 || x > 2.01) return 'not-converged';
  const w = Math.SQRT1_2;
  if (Math.abs(y - 1 - w) < 0.01) return 'minimum-1';
  if (Math.abs(y - 1 + w) < 0.01) return 'minimum-2';
  if (y > 0.99 && y < 1.01) return 'saddle';
  return 'not-converged';
}
