export function compute(samples: readonly number[]): number {
  let total = 0;
  for (const size of [samples.reduce((soFar, one) => soFar + one * one, 0)]) total += size;
  return total;
}
