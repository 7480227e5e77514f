// Your newton keeps its points by f, and gives them for another start, too.
// weight: slip
const known = new WeakMap();
export function newton(f, df, start, steps) {
  if (known.has(f)) return [...known.get(f)];
  const points = [start];
  for (let k = 0; k < steps; k += 1) {
    const x = points[k];
    const slope = df(x);
    points.push(slope === 0 ? x : x - f(x) / slope);
  }
  known.set(f, [...points]);
  return points;
}

export function bisect(f, low, width, steps) {
  let [a, b] = [low, low + width];
  const sign = Math.sign(f(a));
  for (let k = 0; k < steps; k += 1) {
    const m = a + (b - a) / 2;
    const value = f(m);
    if (value === 0) return [m, m];
    if (Math.sign(value) === sign) a = m;
    else b = m;
  }
  return [a, b];
}
