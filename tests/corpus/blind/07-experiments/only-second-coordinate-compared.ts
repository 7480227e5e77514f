function slope(p) {
  var t = p[1] - 1;
  return [2 * (p[0] - 2), 4 * t * t * t - 2 * t];
}
function outcome(p) {
  if (!Number.isFinite(p[0]) || !Number.isFinite(p[1])) { return 'diverged'; }
  var y = p[1];
  if (Math.abs(y - (1 + Math.sqrt(0.5))) < 0.01) { return 'minimum-1'; }
  if (Math.abs(y - (1 - Math.sqrt(0.5))) < 0.01) { return 'minimum-2'; }
  if (Math.abs(y - 1) < 0.01) { return 'saddle'; }
  return 'not-converged';
}
export function experiment(e) {
  var i, s, p = [e.start[0], e.start[1]], q = [e.start[0], e.start[1]], z = [0, 0];
  var gd = [p], momentum = [q];
  for (i = 0; i < e.steps; i++) {
    s = slope(p);
    p = [p[0] - e.stepSize * s[0], p[1] - e.stepSize * s[1]];
    gd.push(p);
    q = [q[0] - e.stepSize * z[0], q[1] - e.stepSize * z[1]];
    s = slope(q);
    z = [(1 - e.momentumCoeff) * s[0] + e.momentumCoeff * z[0], (1 - e.momentumCoeff) * s[1] + e.momentumCoeff * z[1]];
    momentum.push(q);
  }
  return { gd: gd, momentum: momentum, gdOutcome: outcome(p), momentumOutcome: outcome(q) };
}
