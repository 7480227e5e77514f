export const gradientDescentStep = (gradient: any, beta: any, stepSize: number) => {
  const slope = gradient([...beta]);
  return Array.from(beta, (value: any, index) => value + -stepSize * slope[index]);
};

export const gradientDescent = (gradient: any, start: any, stepSize: number, steps: number) =>
  Array(steps).fill(0).reduce((path) => [...path, gradientDescentStep(gradient, path.at(-1), stepSize)], [Array.from(start)]);
