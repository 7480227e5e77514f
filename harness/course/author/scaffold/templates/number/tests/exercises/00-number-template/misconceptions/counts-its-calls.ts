// Your function remembers earlier calls, in a variable outside of it. Declare the variable inside.
// weight: everywhere
let calls = 0;

export function compute(samples: readonly number[]): number {
  const total = samples.reduce((soFar, one) => soFar + one * one, 0) + Math.min(1, calls++);
  return total;
}
