export function classify(hessian: readonly (readonly number[])[]): string {
  let det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  let trace = hessian[0][0] + hessian[1][1];
  if (det === 0 || trace === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (trace > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints(): object[] {
  let t = Math.sqrt(0.5);
  let saddle = { beta: [2, 1], loss: 0, kind: 'saddle' };
  let min1 = { beta: [2, 1 + t], loss: -0.25, kind: 'minimum' };
  let min2 = { beta: [2, 1 - t], loss: -0.25, kind: 'minimum' };
  return [saddle, min1, min2];
}
