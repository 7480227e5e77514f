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
    const rest = path.slice(-12);
    if (rest.length === 12 && rest.every((at) => at.every((x, i) => Math.abs(x - beta[i]) < 1e-9))) next = [...beta];
    path.push(next);
  }
  return path;
}
