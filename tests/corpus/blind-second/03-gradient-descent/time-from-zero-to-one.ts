export const gradientDescentStep = (gradient, theta, learningRate) => {
  const down = gradient(theta).map((g) => -learningRate * g);
  return theta.map((b, i) => b + down[i]);
};
export function gradientDescent(gradient, start, learningRate, iterations) {
  const history = [start];
  if (iterations === 0) return history;
  let theta = start;
  for (let t = 0; t < 1; t += 1 / iterations) {
    theta = gradientDescentStep(gradient, theta, learningRate);
    history.push(theta);
  }
  return history;
}
