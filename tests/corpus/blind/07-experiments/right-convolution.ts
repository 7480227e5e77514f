function grad(p) {
  return [2 * (p[0] - 2), 4 * Math.pow(p[1] - 1, 3) - 2 * (p[1] - 1)];
}

function outcome(p) {
  if (!isFinite(p[0]) || !isFinite(p[1])) return 'diverged';
  var s = Math.sqrt(2) / 2;
  var names = ['minimum-1', 'minimum-2', 'saddle'];
  var ys = [1 + s, 1 - s, 1];
  for (var i = 0; i < 3; i++) {
    if (Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - ys[i]) < 0.01) return names[i];
  }
  return 'not-converged';
}

export function experiment(options) {
  var h = options.stepSize, m = options.momentumCoeff, n = options.steps;
  var gd = [[options.start[0], options.start[1]]];
  for (var k = 0; k < n; k++) {
    var g = grad(gd[k]);
    gd.push([gd[k][0] - h * g[0], gd[k][1] - h * g[1]]);
  }
  var momentum = [[options.start[0], options.start[1]]];
  var gradients = [];
  for (k = 0; k < n; k++) {
    var zx = 0, zy = 0, weight = 1 - m;
    for (var j = gradients.length - 1; j >= 0; j--) {
      zx += weight * gradients[j][0];
      zy += weight * gradients[j][1];
      weight *= m;
    }
    var p = [momentum[k][0] - h * zx, momentum[k][1] - h * zy];
    gradients.push(grad(p));
    momentum.push(p);
  }
  return { gd: gd, momentum: momentum, gdOutcome: outcome(gd[n]), momentumOutcome: outcome(momentum[n]) };
}
