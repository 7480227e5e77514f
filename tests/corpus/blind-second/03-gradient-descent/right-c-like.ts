export function gradientDescentStep(gradient, beta, stepSize) {
  var n = beta.length, i = 0;
  var g = gradient(beta);
  var out = new Array(n);
  while (i < n) {
    out[i] = beta[i] - g[i] * stepSize;
    i++;
  }
  return out;
}

export function gradientDescent(gradient, start, stepSize, steps) {
  var path = new Array(steps + 1), k;
  path[0] = start;
  for (k = 0; k < steps; k++) {
    path[k + 1] = gradientDescentStep(gradient, path[k], stepSize);
  }
  return path;
}
