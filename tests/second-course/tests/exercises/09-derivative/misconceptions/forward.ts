// Your difference goes forward only: the secant begins at x − h.
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x + h) - f(x)) / h;
}
