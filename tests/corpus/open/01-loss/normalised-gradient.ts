export function loss([x, y]: number[]): number {
  return (x! - 2) ** 2 + (y! - 1) ** 4 - (y! - 1) ** 2;
}

export function gradient([x, y]: number[]): number[] {
  const g = [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
  const n = Math.hypot(...g) || 1;
  return g.map((v) => v / n);
}

export function hessian([, y]: number[]): number[][] {
  return [[2, 0], [0, 12 * (y! - 1) ** 2 - 2]];
}
