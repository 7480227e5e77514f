const orte = { 'minimum-1': [2, 1 + Math.SQRT1_2], 'minimum-2': [2, 1 - Math.SQRT1_2], saddle: [2, 1] };
const abstand = (a, b) => a.reduce((summe, v, i) => summe + Math.abs(v - b[i]), 0);
const ausgang = (b) => {
  if (!b.every(Number.isFinite)) return 'diverged';
  for (const [name, ort] of Object.entries(orte)) if (abstand(b, ort) < 0.01) return name;
  return 'not-converged';
};
const steigung = ([x, y]) => [2 * (x - 2), (y - 1) * (4 * (y - 1) * (y - 1) - 2)];
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [start.map(Number)];
  const momentum = [start.map(Number)];
  let z = start.map(() => 0);
  for (let k = 0; k < steps; ++k) {
    const g = steigung(gd[k]);
    gd[k + 1] = gd[k].map((v, i) => v - stepSize * g[i]);
    momentum[k + 1] = momentum[k].map((v, i) => v - stepSize * z[i]);
    const h = steigung(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: ausgang(gd[steps]), momentumOutcome: ausgang(momentum[steps]) };
}
