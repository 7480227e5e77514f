function run(v0: number, slope: (v: number) => number, h: number, m: number | undefined, n: number): number[] {
  const out = [v0];
  let v = v0;
  let z = 0;
  while (out.length <= n && Number.isFinite(v)) {
    if (m === undefined) {
      v = v - h * slope(v);
    } else {
      v = v - h * z;
      z = (1 - m) * slope(v) + m * z;
    }
    out.push(v);
  }
  while (out.length <= n) out.push(NaN);
  return out;
}

const slopes = [(b: number) => 2 * (b - 2), (b: number) => 4 * (b - 1) ** 3 - 2 * (b - 1)];

function paths(start: readonly number[], h: number, m: number | undefined, n: number): number[][] {
  const [xs, ys] = slopes.map((s, i) => run(start[i], s, h, m, n));
  return xs.map((x, k) => [x, ys[k]]);
}

function outcome(p: number[]): string {
  const [x, y] = p;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const around = (c: number, d: number) => c - 0.01 < d && d < c + 0.01;
  if (!around(2, x)) return 'not-converged';
  if (around(1 + Math.SQRT1_2, y)) return 'minimum-1';
  if (around(1 - Math.SQRT1_2, y)) return 'minimum-2';
  if (around(1, y)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = paths(start, stepSize, undefined, steps);
  const momentum = paths(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
