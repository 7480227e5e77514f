function gradX(x: number) { return 2 * (x - 2); }
function gradY(y: number) { const t = y - 1; return 2 * t * (2 * t * t - 1); }

function gdPath(x: number, y: number, h: number, left: number, acc: number[][]): number[][] {
  acc.push([x, y]);
  if (left === 0) return acc;
  return gdPath(x - h * gradX(x), y - h * gradY(y), h, left - 1, acc);
}

function ballPath(x: number, y: number, zx: number, zy: number, h: number, m: number, left: number, acc: number[][]): number[][] {
  acc.push([x, y]);
  if (left === 0) return acc;
  const nx = x - h * zx;
  const ny = y - h * zy;
  return ballPath(nx, ny, (1 - m) * gradX(nx) + m * zx, (1 - m) * gradY(ny) + m * zy, h, m, left - 1, acc);
}

function verdict(x: number, y: number): string {
  if (Number.isNaN(x) || Number.isNaN(y) || Math.abs(x) === Infinity || Math.abs(y) === Infinity) return 'diverged';
  const w = Math.sqrt(0.5);
  if (Math.abs(x - 2) < 0.01) {
    if (Math.abs(y - (1 + w)) < 0.01) return 'minimum-1';
    if (Math.abs(y - (1 - w)) < 0.01) return 'minimum-2';
    if (Math.abs(y - 1) < 0.01) return 'saddle';
  }
  return 'not-converged';
}

export function experiment({ start: [x0, y0], stepSize, momentumCoeff, steps }) {
  const gd = gdPath(x0, y0, stepSize, steps, []);
  const momentum = ballPath(x0, y0, 0, 0, stepSize, momentumCoeff, steps, []);
  const [gx, gy] = gd[steps];
  const [mx, my] = momentum[steps];
  return { gd, momentum, gdOutcome: verdict(gx, gy), momentumOutcome: verdict(mx, my) };
}
