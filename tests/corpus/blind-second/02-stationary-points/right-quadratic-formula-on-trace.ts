import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  let a = hessian[0][0];
  let b = hessian[0][1];
  let d = hessian[1][1];
  // lambda^2 - (a+d) lambda + (ad - b^2) = 0
  let discriminant = (a - d) * (a - d) + 4 * b * b;
  let root = Math.sqrt(discriminant);
  let lambda1 = (a + d + root) / 2;
  let lambda2 = (a + d - root) / 2;
  if (lambda1 > 0 && lambda2 > 0) {
    return 'minimum';
  } else if (lambda1 < 0 && lambda2 < 0) {
    return 'maximum';
  } else if (lambda1 * lambda2 < 0) {
    return 'saddle';
  } else {
    return 'inconclusive';
  }
}

export function stationaryPoints() {
  let result = [];
  let us = [0, Math.sqrt(2) / 2, -Math.sqrt(2) / 2];
  for (let i = 0; i < us.length; i++) {
    let u = us[i];
    let H = [[2, 0], [0, 12 * u * u - 2]];
    result.push({ beta: [2, 1 + u], loss: u * u * u * u - u * u, kind: classify(H) });
  }
  return result;
}
