export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const m = momentumCoeff;
  function gradient(b) {
    return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
  }
  function check(b) {
    if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
    const d = Math.abs(b[0] - 2);
    if (d < 0.01 && Math.abs(b[1] - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
    if (d < 0.01 && Math.abs(b[1] - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
    if (d < 0.01 && Math.abs(b[1] - 1) < 0.01) return 'saddle';
    return 'not-converged';
  }
  const gd = [start.slice()];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  const momentum = [start.slice()];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const ahead = [b[0] - stepSize * m * z[0], b[1] - stepSize * m * z[1]];
    const g = gradient(ahead);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: check(gd[steps]), momentumOutcome: check(momentum[steps]) };
}
