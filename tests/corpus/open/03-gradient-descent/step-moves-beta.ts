export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  for (let k = 0; k < beta.length; k++) beta[k] -= stepSize * g[k];
  return [...beta];
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, [...path[k]], stepSize));
  return path;
}
