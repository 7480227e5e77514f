function gradient(beta) {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}
function outcome(b) {
  if (!b.every(Number.isFinite)) return 'diverged';
  if (Math.abs(b[0] - 2) > 0.01) return 'not-converged';
  if (Math.abs(b[1] - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(b[1] - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  return Math.abs(b[1] - 1) < 0.01 ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  let b = [...start];
  const gd = [b];
  for (let k = 0; k < steps; k++) {
    const g = gradient(b);
    b = [b[0] - stepSize * g[0], b[1] - stepSize * g[1]];
    gd.push(b);
  }
  const beta = start;
  const z = [0, 0];
  const momentum = [[beta[0], beta[1]]];
  for (let k = 0; k < steps; k++) {
    beta[0] -= stepSize * z[0];
    beta[1] -= stepSize * z[1];
    const g = gradient(beta);
    z[0] = (1 - momentumCoeff) * g[0] + momentumCoeff * z[0];
    z[1] = (1 - momentumCoeff) * g[1] + momentumCoeff * z[1];
    momentum.push([beta[0], beta[1]]);
  }
  return { gd, momentum, gdOutcome: outcome(b), momentumOutcome: outcome(beta) };
}
