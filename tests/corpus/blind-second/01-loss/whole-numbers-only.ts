export function loss(beta: number[]) {
  const x = (beta[0] | 0) - 2;
  const y = (beta[1] | 0) - 1;
  return x * x + y * y * y * y - y * y;
}

export function gradient(beta: number[]) {
  const x = (beta[0] | 0) - 2;
  const y = (beta[1] | 0) - 1;
  return [2 * x, 4 * y * y * y - 2 * y];
}

export function hessian(beta: number[]) {
  const y = (beta[1] | 0) - 1;
  return [[2, 0], [0, 12 * y * y - 2]];
}
