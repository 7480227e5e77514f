export function loss([x, y]: number[]): number {
  return (x! - 2) ** 2 + (y! - 1) ** 4 - (y! - 1) ** 2;
}

const out = [0, 0];
export function gradient([x, y]: number[]): number[] {
  out[0] = 2 * (x - 2);
  out[1] = 4 * (y - 1) ** 3 - 2 * (y - 1);
  return out;
}

export function hessian([, y]: number[]): number[][] {
  return [[2, 0], [0, 12 * (y! - 1) ** 2 - 2]];
}
