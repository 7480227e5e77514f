// Your / 2 * h multiplies by h: write / (2 * h).
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x + h) - f(x - h)) / 2 * h;
}
