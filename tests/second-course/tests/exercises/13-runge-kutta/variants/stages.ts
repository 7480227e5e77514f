const moved = (y, by, slope) => y.map((value, k) => value + by * slope[k]);

export function rk4(f, y0, h, steps) {
  const path = [[...y0]];
  for (let k = 0; k < steps; k += 1) {
    const t = k * h;
    const y = path[k];
    const k1 = f(t, y);
    const k2 = f(t + h / 2, moved(y, h / 2, k1));
    const k3 = f(t + h / 2, moved(y, h / 2, k2));
    const k4 = f(t + h, moved(y, h, k3));
    path.push(y.map((value, i) => value + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])));
  }
  return path;
}
