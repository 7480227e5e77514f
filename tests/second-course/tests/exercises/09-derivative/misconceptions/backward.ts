// Your difference goes backward only: the secant ends at x + h.
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x) - f(x - h)) / h;
}
