function loss(beta) {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  let p = [...start];
  const gd = [p];
  for (let i = 0; i < steps; i++) {
    const L = loss(p);
    p = [p[0] - stepSize * L, p[1] - stepSize * L];
    gd.push(p);
  }
  p = [...start];
  let z = 0;
  const momentum = [p];
  for (let i = 0; i < steps; i++) {
    p = [p[0] - stepSize * z, p[1] - stepSize * z];
    z = (1 - momentumCoeff) * loss(p) + momentumCoeff * z;
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: out(gd[steps]), momentumOutcome: out(momentum[steps]) };
}

function out(b) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const dx = Math.abs(b[0] - 2);
  if (dx < 0.01 && Math.abs(b[1] - 1.7071067811865475) < 0.01) return 'minimum-1';
  if (dx < 0.01 && Math.abs(b[1] - 0.2928932188134524) < 0.01) return 'minimum-2';
  if (dx < 0.01 && Math.abs(b[1] - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
