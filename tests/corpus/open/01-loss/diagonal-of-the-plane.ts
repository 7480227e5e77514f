export function loss(beta) {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return x * x + y ** 4 - y * y;
}

export function gradient(beta) {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  if (beta[0] === beta[1]) return [2 * x, 2 * x];
  return [2 * x, 4 * y ** 3 - 2 * y];
}

export function hessian(beta) {
  const y = beta[1] - 1;
  return [[2, 0], [0, 12 * y * y - 2]];
}
