export function gradientDescentStep(grad, x, eta) {
  const slopes = grad(x);
  const n = x.length;
  const moved = Array(n);
  let i = n;
  while (i--) {
    moved[i] = x[i] - 0.5 * eta * slopes[i];
  }
  return moved;
}
export function gradientDescent(grad, start, eta, steps) {
  function* walk() {
    let p = start;
    yield p;
    for (let k = 0; k < steps; k++) {
      p = gradientDescentStep(grad, p, eta);
      yield p;
    }
  }
  return [...walk()];
}
