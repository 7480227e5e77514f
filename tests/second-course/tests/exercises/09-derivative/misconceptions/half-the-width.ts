// Your difference is divided by h: from x − h to x + h it is 2h.
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x + h) - f(x - h)) / h;
}
