// Your difference has the wrong sign: f(x + h) comes first.
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x - h) - f(x + h)) / (2 * h);
}
