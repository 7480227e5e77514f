const nabla = ([b1, b2]) => [4 * (b2 - 1) ** 3 - 2 * (b2 - 1), 2 * (b1 - 2)];
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const path = (m) => {
    let beta = [...start];
    let z = [0, 0];
    return [beta, ...Array.from({ length: steps }, () => {
      if (m === undefined) z = nabla(beta);
      beta = beta.map((b, i) => b - stepSize * z[i]);
      if (m !== undefined) z = nabla(beta).map((g, i) => (1 - m) * g + m * z[i]);
      return beta;
    })];
  };
  const outcome = ([x, y]) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
    const hit = (c) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
    return hit(1 + Math.SQRT1_2) ? 'minimum-1' : hit(1 - Math.SQRT1_2) ? 'minimum-2' : hit(1) ? 'saddle' : 'not-converged';
  };
  const gd = path();
  const momentum = path(momentumCoeff);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
