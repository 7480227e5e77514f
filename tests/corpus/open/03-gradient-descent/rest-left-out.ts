export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  return beta.map((x, k) => x - stepSize * g[k]);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[k], stepSize);
    if (next.every((v, i) => Math.abs(v - path[k][i]) < 1e-8)) break;
    path.push(next);
  }
  return path;
}
