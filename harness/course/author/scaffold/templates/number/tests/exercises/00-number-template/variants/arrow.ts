export const compute = (samples: readonly number[]): number => {
  const total = samples.reduce((soFar, one) => soFar + one * one, 0);
  return total;
};
