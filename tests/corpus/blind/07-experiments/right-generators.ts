const grad = ([x, y]) => [2 * x - 4, (4 * (y - 1) ** 2 - 2) * (y - 1)];

function* descend(start, h) {
  let p = [...start];
  while (true) {
    yield p;
    const g = grad(p);
    p = p.map((v, i) => v - h * g[i]);
  }
}

function* roll(start, h, m) {
  let p = [...start];
  let z = [0, 0];
  while (true) {
    yield p;
    p = p.map((v, i) => v - h * z[i]);
    z = grad(p).map((g, i) => (1 - m) * g + m * z[i]);
  }
}

function take(n, source) {
  const out = [];
  for (const p of source) {
    out.push(p);
    if (out.length === n) break;
  }
  return out;
}

const places = { 'minimum-1': [2, 1 + Math.SQRT1_2], 'minimum-2': [2, 1 - Math.SQRT1_2], saddle: [2, 1] };

function name(p) {
  if (!p.every(Number.isFinite)) return 'diverged';
  for (const [k, q] of Object.entries(places)) if (q.every((c, i) => Math.abs(c - p[i]) < 0.01)) return k;
  return 'not-converged';
}

export const experiment = ({ start, stepSize, momentumCoeff, steps }) => {
  const gd = take(steps + 1, descend(start, stepSize));
  const momentum = take(steps + 1, roll(start, stepSize, momentumCoeff));
  return { gd, momentum, gdOutcome: name(gd.at(-1)), momentumOutcome: name(momentum.at(-1)) };
};
