const d1 = (x: number): number => 2 * (x - 2);
const d2 = (y: number): number => 4 * (y - 1) * (y - 1) * (y - 1) - 2 * (y - 1);

function scalarDescent(slope: (v: number) => number, v0: number, h: number, n: number): number[] {
  const out = new Array<number>(n + 1);
  out[0] = v0;
  for (let k = 0; k < n; k++) out[k + 1] = out[k] - h * slope(out[k]);
  return out;
}

function scalarMomentum(slope: (v: number) => number, v0: number, h: number, m: number, n: number): number[] {
  const out = new Array<number>(n + 1);
  out[0] = v0;
  for (let k = 0, z = 0; k < n; k++) {
    out[k + 1] = out[k] - h * z;
    z = (1 - m) * slope(out[k + 1]) + m * z;
  }
  return out;
}

const zip = (xs: number[], ys: number[]) => xs.map((x, i) => [x, ys[i]]);

function classify([x, y]: number[]) {
  if (!Number.isFinite(x + 0) || !Number.isFinite(y + 0)) return 'diverged';
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
  if (!near(x, 2)) return 'not-converged';
  if (near(y, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(y, 1 - Math.SQRT1_2)) return 'minimum-2';
  return near(y, 1) ? 'saddle' : 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = zip(scalarDescent(d1, start[0], stepSize, steps), scalarDescent(d2, start[1], stepSize, steps));
  const momentum = zip(
    scalarMomentum(d1, start[0], stepSize, momentumCoeff, steps),
    scalarMomentum(d2, start[1], stepSize, momentumCoeff, steps),
  );
  return { gd, momentum, gdOutcome: classify(gd[steps]), momentumOutcome: classify(momentum[steps]) };
}
