export function newton(f, df, start, steps) {
  const points = [start];
  for (let k = 0; k < steps; k += 1) {
    const x = points[k];
    const slope = df(x);
    points.push(slope === 0 ? x : x - f(x) / slope);
  }
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
