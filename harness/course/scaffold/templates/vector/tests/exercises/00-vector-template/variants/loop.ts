export function compute(samples: readonly number[]): number[] {
  const soFar: number[] = [];
  for (const one of samples) soFar.push(one * one);
  return soFar;
}
