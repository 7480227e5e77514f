export function loss([x, y]: number[]): number {
  return (x! - 2) ** 2 + (y! - 1) ** 4 - (y! - 1) ** 2;
}

export function gradient([x, y]: number[]): number[] {
  return [2 * (x! - 2), 4 * (y! - 1) ** 3 - 2 * (y! - 1)];
}

export function hessian([, y]: number[]): number[][] {
  return [[2, 0], [0, 12 * (y! - 1) ** 2 - 2]];
}
