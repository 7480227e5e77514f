function nabla(x: number, y: number): [number, number] {
  const d = y - 1;
  return [2 * (x - 2), 4 * d * d * d - d];
}

function* gdPoints(x: number, y: number, h: number) {
  for (;;) {
    yield [x, y];
    const [a, b] = nabla(x, y);
    x -= h * a;
    y -= h * b;
  }
}

function* ballPoints(x: number, y: number, h: number, m: number) {
  let u = 0, v = 0;
  for (;;) {
    yield [x, y];
    x -= h * u;
    y -= h * v;
    const [a, b] = nabla(x, y);
    u = (1 - m) * a + m * u;
    v = (1 - m) * b + m * v;
  }
}

const first = (n: number, it: Iterator<number[]>) => Array.from({ length: n }, () => it.next().value as number[]);

function verdict([x, y]: number[]) {
  if (!isFinite(x) || !isFinite(y)) return 'diverged';
  const q = (c: number) => Math.max(Math.abs(x - 2), Math.abs(y - c)) < 0.01;
  return q(1 + Math.SQRT1_2) ? 'minimum-1' : q(1 - Math.SQRT1_2) ? 'minimum-2' : q(1) ? 'saddle' : 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = first(steps + 1, gdPoints(start[0], start[1], stepSize));
  const momentum = first(steps + 1, ballPoints(start[0], start[1], stepSize, momentumCoeff));
  return { gd, momentum, gdOutcome: verdict(gd[steps]), momentumOutcome: verdict(momentum[steps]) };
}
