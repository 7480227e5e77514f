const LIMIT = 1e6;
function direction(b) {
  const out = new Float64Array(2);
  out[0] = 2 * (b[0] - 2);
  out[1] = 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1);
  return out;
}
function fate(b) {
  for (const c of b) if (Number.isNaN(c) || Math.abs(c) > LIMIT) return 'diverged';
  const d = Math.abs(b[0] - 2) < 0.01;
  if (d && Math.abs(b[1] - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (d && Math.abs(b[1] - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (d && Math.abs(b[1] - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [Float64Array.from(start)];
  const momentum = [Float64Array.from(start)];
  let z = new Float64Array(2);
  for (let k = 0; k < steps; k++) {
    const g = direction(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentum[k].map((b, i) => b - stepSize * z[i]));
    const h = direction(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: fate(gd[steps]), momentumOutcome: fate(momentum[steps]) };
}
