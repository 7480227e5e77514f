// Your compute leaves out negative numbers: they count, too.
// weight: gap
export function compute(samples: readonly number[]): number[] {
  return samples.filter((one) => one > 0).map((one) => one * one);
}
