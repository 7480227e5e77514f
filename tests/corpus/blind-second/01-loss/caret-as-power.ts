export function loss(beta) {
  let a = beta[0] - 2;
  let b = beta[1] - 1;
  return (a ^ 2) + (b ^ 4) - (b ^ 2);
}

export function gradient(beta) {
  let a = beta[0] - 2;
  let b = beta[1] - 1;
  return [2 * a, 4 * (b ^ 3) - 2 * b];
}

export function hessian(beta) {
  let b = beta[1] - 1;
  return [[2, 0], [0, 12 * (b ^ 2) - 2]];
}
