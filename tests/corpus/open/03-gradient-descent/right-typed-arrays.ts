export function gradientDescentStep(gradient, beta, stepSize) {
  const next = Float64Array.from(beta);
  const g = gradient(beta.slice());
  for (let i = 0; i < next.length; i += 1) next[i] -= stepSize * g[i];
  return next;
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [Float64Array.from(start)];
  let left = steps;
  while (left-- > 0) {
    const here = path[path.length - 1];
    const there = Float64Array.from(here);
    const g = gradient(Array.from(here));
    there.forEach((_, i) => (there[i] = here[i] - g[i] * stepSize));
    path.push(there);
  }
  return path;
}
