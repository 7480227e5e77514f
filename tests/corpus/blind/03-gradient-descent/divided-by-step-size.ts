// @ts-nocheck
export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  return beta.map((b, i) => b - g[i] / stepSize);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start];
  for (let i = 0; i < steps; i++) path.push(gradientDescentStep(gradient, path[i], stepSize));
  return path;
}
