export function compute(samples: readonly number[]): number {
  let soFar = 0;
  for (const one of samples) soFar += one * one;
  return soFar;
}
