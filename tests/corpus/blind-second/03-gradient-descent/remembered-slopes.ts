const cache = new Map();
function slopeAt(grad, x) {
  const key = x.join(",");
  let g = cache.get(key);
  if (g === undefined) {
    g = grad(x);
    cache.set(key, g);
  }
  return g;
}
export function gradientDescentStep(grad, x, eta) {
  const g = slopeAt(grad, x);
  return x.map((b, i) => b - eta * g[i]);
}
export function gradientDescent(grad, start, eta, n) {
  const points = [start];
  for (let k = 0; k < n; k++) {
    const b = points[k];
    const g = grad(b);
    points.push(b.map((v, i) => v - eta * g[i]));
  }
  return points;
}
