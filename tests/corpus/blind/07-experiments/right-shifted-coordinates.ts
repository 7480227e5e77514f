type Pair = [number, number];

function shiftedGradient(u: Pair): Pair {
  return [2 * u[0], u[1] * (4 * u[1] * u[1] - 2)];
}

function back(u: Pair): number[] {
  return [u[0] + 2, u[1] + 1];
}

function label(beta: number[]): string {
  const u = beta[0] - 2;
  const v = beta[1] - 1;
  if (!Number.isFinite(u) || !Number.isFinite(v)) return 'diverged';
  if (Math.abs(u) > 0.01) return 'not-converged';
  if (Math.abs(v) < 0.01) return 'saddle';
  if (Math.abs(Math.abs(v) - Math.SQRT1_2) < 0.01) return v > 0 ? 'minimum-1' : 'minimum-2';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[start[0], start[1]]];
  const momentum = [[start[0], start[1]]];
  let u: Pair = [start[0] - 2, start[1] - 1];
  let v: Pair = [start[0] - 2, start[1] - 1];
  let z: Pair = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = shiftedGradient(u);
    u = [u[0] - stepSize * g[0], u[1] - stepSize * g[1]];
    gd.push(back(u));
    v = [v[0] - stepSize * z[0], v[1] - stepSize * z[1]];
    const gv = shiftedGradient(v);
    z = [(1 - momentumCoeff) * gv[0] + momentumCoeff * z[0], (1 - momentumCoeff) * gv[1] + momentumCoeff * z[1]];
    momentum.push(back(v));
  }
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}
