/** a + factor·b */
export function axpy(factor: number, b: ArrayLike<number>, a: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < sum.length; i++) sum[i] = a[i] + factor * b[i];
  return sum;
}
