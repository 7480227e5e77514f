const d = (b) => [2 * (b[0] - 2), 4 * Math.pow(b[1] - 1, 3) - 2 * (b[1] - 1)];

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [Array.from(start)];
  for (let k = 1; k < steps; k++) {
    const p = gd[gd.length - 1];
    const g = d(p);
    gd.push(p.map((v, i) => v - stepSize * g[i]));
  }
  const momentum = [Array.from(start)];
  let z = [0, 0];
  for (let k = 1; k < steps; k++) {
    const p = momentum[momentum.length - 1].map((v, i) => v - stepSize * z[i]);
    z = d(p).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: fin(gd.at(-1)), momentumOutcome: fin(momentum.at(-1)) };
}

const fin = ([x, y]) => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const close = (a, b) => Math.abs(a - b) < 0.01;
  if (close(x, 2) && close(y, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (close(x, 2) && close(y, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (close(x, 2) && close(y, 1)) return 'saddle';
  return 'not-converged';
};
