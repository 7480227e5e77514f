type Field = (t: number, y: readonly number[]) => readonly number[];

const moved = (y: readonly number[], by: number, slope: readonly number[]): number[] =>
  y.map((value, k) => value + by * slope[k]!);

/**
 * The classical method of Runge and Kutta for y′ = f(t, y).
 * @param y0 shape (n), y at the time 0
 * @param steps whole, ≥ 0
 * @returns y at the times 0, h, 2h, …; shape (steps + 1, n)
 * @example rk4((t) => [3 * t * t], [0], 2, 1) // [[0], [8]]
 */
export function rk4(f: Field, y0: readonly number[], h: number, steps: number): number[][] {
  const path = [[...y0]];
  for (let k = 0; k < steps; k += 1) {
    const [t, y] = [k * h, path[k]!];
    const k1 = f(t, y);
    const k2 = f(t + h / 2, moved(y, h / 2, k1));
    const k3 = f(t + h / 2, moved(y, h / 2, k2));
    const k4 = f(t + h, moved(y, h, k3));
    path.push(y.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!)));
  }
  return path;
}
