// @ts-nocheck
export function gradientDescentStep(gradient, beta, stepSize) {
  const g = gradient(beta);
  const result = beta.map((b, i) => b - stepSize * g[i]);
  return result.length === 1 ? result[0] : result;
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const here = path[k];
    const g = gradient(here);
    path.push(here.map((b, i) => b - stepSize * g[i]));
  }
  return path;
}
