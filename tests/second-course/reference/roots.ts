/**
 * Newton's method.
 * @param df the derivative of f
 * @param steps whole, ≥ 0
 * @returns start and the points after it, shape (steps + 1); where df is 0, the point stays
 * @example newton((x) => x * x - 2, (x) => 2 * x, 1, 1) // [1, 1.5]
 */
export function newton(
  f: (x: number) => number,
  df: (x: number) => number,
  start: number,
  steps: number,
): number[] {
  const points = [start];
  for (let k = 0; k < steps; k += 1) {
    const x = points[k]!;
    const slope = df(x);
    points.push(slope === 0 ? x : x - f(x) / slope);
  }
  return points;
}

/**
 * Halves a bracket of a root: of the two halves, the one at whose ends f has different signs.
 * @param low its lower end; f has different signs at both ends, and is 0 at neither
 * @param width > 0
 * @param steps whole, ≥ 0
 * @returns the ends of the bracket after so many steps; [m, m] as soon as f is 0 in a middle m
 * @example bisect((x) => x - 1, 0, 4, 1) // [0, 2]
 */
export function bisect(f: (x: number) => number, low: number, width: number, steps: number): number[] {
  let [a, b] = [low, low + width];
  const sign = Math.sign(f(a));
  for (let k = 0; k < steps && a < b; k += 1) {
    const m = a + (b - a) / 2;
    const value = f(m);
    if (value === 0) return [m, m];
    if (Math.sign(value) === sign) a = m;
    else b = m;
  }
  return [a, b];
}
