function grad(b) {
  return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
}
function gd(start, h, n) {
  const path = [[...start]];
  let done = false;
  for (let k = 0; k < n; k++) {
    const b = path[k];
    const g = grad(b);
    if (Math.abs(g[0]) < 1e-6 && Math.abs(g[1]) < 1e-6) done = true;
    path.push(done ? [...b] : [b[0] - h * g[0], b[1] - h * g[1]]);
  }
  return path;
}
function momentum(start, h, m, n) {
  const path = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < n; k++) {
    const b = [path[k][0] - h * z[0], path[k][1] - h * z[1]];
    const g = grad(b);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    path.push(b);
  }
  return path;
}
function end(path) {
  const b = path[path.length - 1];
  if (!b.every(Number.isFinite)) return 'diverged';
  if (Math.abs(b[0] - 2) >= 0.01) return 'not-converged';
  const t = b[1] - 1;
  if (Math.abs(t) < 0.01) return 'saddle';
  if (Math.abs(t - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(t + Math.SQRT1_2) < 0.01) return 'minimum-2';
  return 'not-converged';
}
export function experiment(s) {
  const a = gd(s.start, s.stepSize, s.steps);
  const b = momentum(s.start, s.stepSize, s.momentumCoeff, s.steps);
  return { gd: a, momentum: b, gdOutcome: end(a), momentumOutcome: end(b) };
}
