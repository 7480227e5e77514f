var s2 = Math.sqrt(0.5);
function g(b) { return [b[0] - 2, 4 * (b[1] - 1) * (b[1] - 1) * (b[1] - 1) - 2 * (b[1] - 1)]; }
function where(b) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  if (Math.abs(b[0] - 2) > 0.01) return 'not-converged';
  if (Math.abs(b[1] - 1 - s2) < 0.01) return 'minimum-1';
  if (Math.abs(b[1] - 1 + s2) < 0.01) return 'minimum-2';
  if (Math.abs(b[1] - 1) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment(o) {
  var gd = [[o.start[0], o.start[1]]], mom = [[o.start[0], o.start[1]]], z = [0, 0], k, d, p;
  for (k = 0; k < o.steps; k++) {
    d = g(gd[k]);
    gd.push([gd[k][0] - o.stepSize * d[0], gd[k][1] - o.stepSize * d[1]]);
  }
  for (k = 0; k < o.steps; k++) {
    p = [mom[k][0] - o.stepSize * z[0], mom[k][1] - o.stepSize * z[1]];
    d = g(p);
    z = [(1 - o.momentumCoeff) * d[0] + o.momentumCoeff * z[0], (1 - o.momentumCoeff) * d[1] + o.momentumCoeff * z[1]];
    mom.push(p);
  }
  return { gd: gd, momentum: mom, gdOutcome: where(gd[o.steps]), momentumOutcome: where(mom[o.steps]) };
}
