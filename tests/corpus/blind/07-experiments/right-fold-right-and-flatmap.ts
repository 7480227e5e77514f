const unfold = (f, seed, n) => {
  const values = [];
  for (let s = seed, k = 0; k <= n; k++, s = k <= n ? f(s) : s) values.push(s);
  return values;
};
const zipWith = (f, a, b) => a.map((x, i) => f(x, b[i]));
const grad = ([x, y]) => [2 * (x - 2), ((t) => 4 * t * t * t - 2 * t)(y - 1)];
const within = (eps) => (p, q) => zipWith((a, b) => Math.abs(a - b) < eps, p, q).every(Boolean);
const near = within(0.01);
const stationary = [['minimum-1', [2, 1 + Math.SQRT1_2]], ['minimum-2', [2, 1 - Math.SQRT1_2]], ['saddle', [2, 1]]];
const outcome = (p) => p.every(Number.isFinite)
  ? stationary.flatMap(([name, q]) => (near(p, q) ? [name] : [])).concat('not-converged')[0]
  : 'diverged';

export const experiment = ({ start, stepSize, momentumCoeff: m, steps }) => {
  const move = (b, d) => zipWith((x, y) => x - stepSize * y, b, d);
  const gd = unfold((b) => move(b, grad(b)), [...start], steps);
  const momentum = unfold(
    ([b, z]) => {
      const c = move(b, z);
      return [c, zipWith((g, o) => (1 - m) * g + m * o, grad(c), z)];
    },
    [[...start], [0, 0]],
    steps,
  ).map(([b]) => b);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
