export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  return beta.map((x, k) => x - stepSize * g[k]);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path.slice(1);
}
