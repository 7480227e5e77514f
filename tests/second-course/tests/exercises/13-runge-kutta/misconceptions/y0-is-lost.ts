// Your path begins with y0 itself, and goes on in it: work on a copy.
// weight: wrong
export function rk4(f, y0, h, steps) {
  const path = [y0];
  for (let k = 0; k < steps; k += 1) {
    const t = k * h;
    const y = y0;
    const at = (by, slope) => y.map((value, i) => value + by * slope[i]);
    const k1 = f(t, y);
    const k2 = f(t + h / 2, at(h / 2, k1));
    const k3 = f(t + h / 2, at(h / 2, k2));
    const k4 = f(t + h, at(h, k3));
    for (const i of y.keys()) y[i] += (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    path.push(y);
  }
  return path;
}
