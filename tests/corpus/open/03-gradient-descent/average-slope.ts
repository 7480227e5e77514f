export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  const mean = g.reduce((s, v) => s + v, 0) / g.length;
  return beta.map((x) => x - stepSize * mean);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
