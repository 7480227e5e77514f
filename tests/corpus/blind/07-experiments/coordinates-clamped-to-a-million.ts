const clamp = (v) => Math.min(1e6, Math.max(-1e6, v));
const partial = [(v) => 2 * (v - 2), (v) => 4 * (v - 1) ** 3 - 2 * (v - 1)];
export const experiment = ({ start, stepSize, momentumCoeff, steps }) => {
  const gd = [[...start]];
  const momentum = [[...start]];
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(gd[k].map((v, i) => clamp(v - stepSize * partial[i](v))));
    momentum.push(momentum[k].map((v, i) => clamp(v - stepSize * z[i])));
    for (const i of [0, 1]) z[i] = (1 - momentumCoeff) * partial[i](momentum[k + 1][i]) + momentumCoeff * z[i];
  }
  const how = (p) => {
    if (!p.every((v) => Number.isFinite(v))) return 'diverged';
    const goal = [['minimum-1', Math.SQRT1_2], ['minimum-2', -Math.SQRT1_2], ['saddle', 0]];
    const found = goal.find(([, d]) => Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - 1 - d) < 0.01);
    return found ? found[0] : 'not-converged';
  };
  return { gd, momentum, gdOutcome: how(gd[steps]), momentumOutcome: how(momentum[steps]) };
};
