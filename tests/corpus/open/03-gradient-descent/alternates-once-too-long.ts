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
    if (k > 1 && next.every((x, i) => x === path[k - 1][i]) && next.some((x, i) => x !== beta[i])) next = [...beta];
    path.push(next);
  }
  return path;
}
