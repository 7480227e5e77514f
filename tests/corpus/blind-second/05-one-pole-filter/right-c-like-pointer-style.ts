export function onePole(momentumCoeff: number) {
  var f = { b: new Array(2), a: new Array(2) };
  f.b[0] = 1.0 - momentumCoeff;
  f.b[1] = 0.0;
  f.a[0] = 1.0;
  f.a[1] = -momentumCoeff;
  return f;
}

export function lfilter(filter: any, x: any) {
  var n = x.length, i = 0, now = 0, old = 1;
  var xb = [0.0, 0.0], yb = [0.0, 0.0];
  var out = new Array(n);
  while (i < n) {
    xb[now] = x[i];
    yb[now] = (filter.b[0] * xb[now] + filter.b[1] * xb[old] - filter.a[1] * yb[old]) / filter.a[0];
    out[i++] = yb[now];
    old = now;
    now ^= 1;
  }
  return out;
}
