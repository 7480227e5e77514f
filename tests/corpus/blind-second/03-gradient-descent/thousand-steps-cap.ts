const MAX_ITERATIONS = 1e3;
export function gradientDescentStep(gradient, beta, stepSize) {
  const slope = gradient(beta);
  const next = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i] - stepSize * slope[i]);
  }
  return next;
}
export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start];
  let iteration = 0;
  while (iteration < steps && iteration < MAX_ITERATIONS) {
    path.push(gradientDescentStep(gradient, path[iteration], stepSize));
    iteration++;
  }
  return path;
}
