// Your slope is rounded to six decimals. Return it as it is.
// weight: everywhere
export function derivative(f, h) {
  return (x) => Number(((f(x + h) - f(x - h)) / (2 * h)).toFixed(6));
}
