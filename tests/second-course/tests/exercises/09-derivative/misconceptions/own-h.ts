// Your derivative takes an h of its own: use the one that it is given.
// weight: everywhere
export function derivative(f, h) {
  return (x) => (f(x + 0.01) - f(x - 0.01)) / 0.02;
}
