export function classify(hessian: any): any {
  var a = hessian[0][0], b = hessian[0][1], c = hessian[1][1];
  var det = a * c - b * b;
  var pos = 0, neg = 0;
  if (det > 0) {
    if (a > 0) pos = 2; else neg = 2;
  }
  if (det < 0) { pos = 1; neg = 1; }
  if (pos == 2) return 'minimum';
  if (neg == 2) return 'maximum';
  if (pos == 1 && neg == 1) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints(): any {
  var out = new Array(3), i, u, s = Math.sqrt(0.5);
  for (i = 0; i < 3; ++i) {
    u = (i - 1) * s;
    out[i] = { beta: [2, 1 + u], loss: u * u * u * u - u * u, kind: i == 1 ? 'saddle' : 'minimum' };
  }
  return out;
}
