type Coordinate = { value: number; slope: number };

export function gradientDescentStep(gradient: (b: readonly number[]) => readonly number[], beta: readonly number[], stepSize: number) {
  const slopes = gradient(beta);
  const coordinates: Coordinate[] = beta.map((value, i) => ({ value, slope: slopes[i]! }));
  return coordinates.map(({ value, slope }) => value - stepSize * slope);
}

export function gradientDescent(
  gradient: (b: readonly number[]) => readonly number[],
  start: readonly number[],
  stepSize: number,
  steps: number,
) {
  const path = [{ step: 0, beta: start }];
  for (let step = 1; step <= steps; step++) {
    path.push({ step, beta: gradientDescentStep(gradient, path[step - 1]!.beta, stepSize) });
  }
  return path.map(({ beta }) => beta);
}
