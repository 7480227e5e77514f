export function loss(beta: readonly number[]): number {
  let sum = 0;
  const exponents = [2, 4];
  const centre = [2, 1];
  for (let i = 0; i < 2; i++) sum += (beta[i] - centre[i]) ** exponents[i];
  return sum - (beta[1] - 1) ** 2;
}

export function gradient(beta: readonly number[]): number[] {
  const out = [];
  out.push(beta[0] - 2);
  out.push(4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1));
  return out;
}

export function hessian(beta: readonly number[]): number[][] {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
