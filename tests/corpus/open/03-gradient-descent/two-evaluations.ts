export function gradientDescentStep(gradient, beta, stepSize) {
  return gradient(beta) && beta.map((x, k) => x - stepSize * gradient(beta)[k]);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
