// d/db2 = 4 b^3 - 12 b^2 + 10 b - 2
const dL = (b: readonly number[]): number[] => [2 * b[0] - 4, ((4 * b[1] - 12) * b[1] + 10) * b[1] - 2];

function ende(p: readonly number[]) {
  const [x, y] = p;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (x <= 1.99 || x >= 2.01) return 'not-converged';
  const r = Math.SQRT1_2;
  if (y > 1 + r - 0.01 && y < 1 + r + 0.01) return 'minimum-1';
  if (y > 1 - r - 0.01 && y < 1 - r + 0.01) return 'minimum-2';
  if (y > 0.99 && y < 1.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize: mu, momentumCoeff: m, steps: N }) {
  const gd: number[][] = [];
  const momentum: number[][] = [];
  let b = [start[0], start[1]];
  let c = [start[0], start[1]];
  let z = [0, 0];
  gd.push(b);
  momentum.push(c);
  for (let n = 1; n <= N; n++) {
    const g = dL(b);
    b = [b[0] - mu * g[0], b[1] - mu * g[1]];
    gd.push(b);
    c = [c[0] - mu * z[0], c[1] - mu * z[1]];
    momentum.push(c);
    const gc = dL(c);
    z = [(1 - m) * gc[0] + m * z[0], (1 - m) * gc[1] + m * z[1]];
  }
  return { gd, momentum, gdOutcome: ende(b), momentumOutcome: ende(c) };
}
