export function experiment(settings) {
  const h = settings.stepSize;
  const m = settings.momentumCoeff;
  // position
  let x = settings.start[0];
  let y = settings.start[1];

  const gd = [[x, y]];
  for (let i = 0; i < settings.steps; i++) {
    const gx = 2 * (x - 2);
    const gy = 4 * (y - 1) ** 3 - 2 * (y - 1);
    x = x - h * gx;
    y = y - h * gy;
    gd.push([x, y]);
  }
  const gdOutcome = state(x, y);

  let zx = 0;
  let zy = 0;
  const momentum = [[x, y]];
  for (let i = 0; i < settings.steps; i++) {
    x = x - h * zx;
    y = y - h * zy;
    const gx = 2 * (x - 2);
    const gy = 4 * (y - 1) ** 3 - 2 * (y - 1);
    zx = (1 - m) * gx + m * zx;
    zy = (1 - m) * gy + m * zy;
    momentum.push([x, y]);
  }
  const momentumOutcome = state(x, y);
  return { gd, momentum, gdOutcome, momentumOutcome };
}

function state(x, y) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) > 0.01) return 'not-converged';
  if (Math.abs(y - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(y - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (Math.abs(y - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
