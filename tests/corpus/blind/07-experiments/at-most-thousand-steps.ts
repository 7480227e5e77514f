const MAX_ITER = 1000;
const nabla = (p) => [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
const sub = (p, h, d) => [p[0] - h * d[0], p[1] - h * d[1]];
function classify(p) {
  if (p.some((v) => !isFinite(v))) return 'diverged';
  const d = (q) => Math.max(...p.map((v, i) => Math.abs(v - q[i])));
  if (d([2, 1 + Math.SQRT1_2]) < 0.01) return 'minimum-1';
  if (d([2, 1 - Math.SQRT1_2]) < 0.01) return 'minimum-2';
  if (d([2, 1]) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff: m, steps }) {
  const n = Math.min(steps, MAX_ITER);
  const gd = [[...start]];
  for (let i = 0; i < n; i++) gd.push(sub(gd[i], stepSize, nabla(gd[i])));
  const momentum = [[...start]];
  for (let i = 0, z = [0, 0]; i < n; i++) {
    momentum.push(sub(momentum[i], stepSize, z));
    const g = nabla(momentum[i + 1]);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
  }
  return { gd, momentum, gdOutcome: classify(gd[n]), momentumOutcome: classify(momentum[n]) };
}
