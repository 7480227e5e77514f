// Your derivatives share a variable outside of derivative: all of them use the latest f.
// weight: gap
let g;
let width;

export function derivative(f, h) {
  [g, width] = [f, h];
  return (x) => (g(x + width) - g(x - width)) / (2 * width);
}
