/**
 * The derivative of f by central differences.
 * @param h > 0
 * @returns x ↦ (f(x + h) − f(x − h))/(2h)
 * @example derivative((x) => x * x, 0.5)(3) // 6
 */
export const derivative =
  (f: (x: number) => number, h: number): ((x: number) => number) =>
  (x) =>
    (f(x + h) - f(x - h)) / (2 * h);
