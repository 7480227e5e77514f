const grad = (b) => b.map((v, i) => (i === 0 ? 2 * (v - 2) : 4 * (v - 1) ** 3 - 2 * (v - 1)));
const minima = [1, -1].map((s) => [2, 1 + s * Math.SQRT1_2]);

function outcomeOf(b) {
  if (b.some((v) => !Number.isFinite(v))) return 'diverged';
  const n = minima.findIndex((q) => q.every((v, i) => Math.abs(v - b[i]) < 0.01));
  return n < 0 ? 'not-converged' : `minimum-${n + 1}`;
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [start.slice()];
  const momentum = [start.slice()];
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = grad(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const next = momentum[k].map((b, i) => b - stepSize * z[i]);
    grad(next).forEach((v, i) => { z[i] = (1 - momentumCoeff) * v + momentumCoeff * z[i]; });
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: outcomeOf(gd[steps]), momentumOutcome: outcomeOf(momentum[steps]) };
}
