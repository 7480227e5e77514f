// Your derivative returns a number, the slope at 0: return a function of x.
// weight: everywhere
export function derivative(f, h) {
  return (f(h) - f(-h)) / (2 * h);
}
