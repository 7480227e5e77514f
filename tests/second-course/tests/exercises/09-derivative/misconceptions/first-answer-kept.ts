// Your function keeps its first answer, whatever x is: compute it anew for each x.
// weight: gap
export function derivative(f, h) {
  let slope;
  return (x) => (slope ??= (f(x + h) - f(x - h)) / (2 * h));
}
