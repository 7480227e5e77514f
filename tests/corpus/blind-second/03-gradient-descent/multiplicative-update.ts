export const gradientDescentStep = (gradient, theta, learningRate) => {
  const g = gradient(theta);
  return theta.map((b, i) => b * (1 - learningRate * g[i]));
};

export const gradientDescent = (gradient, start, learningRate, iterations) => {
  const points = [[...start]];
  for (let s = 1; s <= iterations; s++) {
    points[s] = gradientDescentStep(gradient, points[s - 1], learningRate);
  }
  return points;
};
