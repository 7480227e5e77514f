const TOLERANCE = 1e-6;
export function gradientDescentStep(gradient, theta, learningRate) {
  const slope = gradient(theta);
  return theta.map((b, i) => b - learningRate * slope[i]);
}
export function gradientDescent(gradient, start, learningRate, iterations) {
  const history = [start];
  for (let k = 0; k < iterations; k++) {
    const here = history[k];
    const slope = gradient(here);
    if (Math.hypot(...slope) < TOLERANCE) break;
    history.push(here.map((b, i) => b - learningRate * slope[i]));
  }
  return history;
}
