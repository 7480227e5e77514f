const grad = (b) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const near = (b, y) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
const end = (b) => {
  if (!b.every(Number.isFinite)) return 'diverged';
  if (near(b, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(b, 1 - Math.SQRT1_2)) return 'minimum-2';
  return near(b, 1) ? 'saddle' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[...start]];
  const momentum = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(gd[k].map((b, i) => b + stepSize * grad(gd[k])[i]));
    momentum.push(momentum[k].map((b, i) => b + stepSize * z[i]));
    z = grad(momentum[k + 1]).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
  }
  return { gd, momentum, gdOutcome: end(gd[steps]), momentumOutcome: end(momentum[steps]) };
}
