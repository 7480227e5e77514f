export function frequencyResponse(filter: { b: readonly number[]; a: readonly number[] }, omega: readonly number[]) {
  var i: number, n: number, x: number, y: number, p: number, q: number, r: number, s: number, m: number;
  var out: { re: number; im: number }[] = [];
  n = omega.length;
  for (i = 0; i < n; ++i) {
    x = Math.cos(omega[i]);
    y = Math.sin(omega[i]);
    p = filter.b[0] + filter.b[1] * x;
    q = -filter.b[1] * y;
    r = filter.a[0] + filter.a[1] * x;
    s = -filter.a[1] * y;
    m = r * r + s * s;
    out[i] = { re: 0, im: 0 };
    out[i].re = (p * r + q * s) / m;
    out[i].im = (q * r - p * s) / m;
  }
  return out;
}

export function levelInDecibel(h: { re: number; im: number }[]) {
  var i: number;
  var out: number[] = [];
  for (i = 0; i < h.length; ++i) {
    out[i] = h[i].re * h[i].re + h[i].im * h[i].im;
    out[i] = out[i] > 0 ? 10.0 * Math.log10(out[i]) : -Infinity;
  }
  return out;
}

export function zerosPolesGain(filter: { b: readonly number[]; a: readonly number[] }) {
  var z = new Array<number>(1), p = new Array<number>(1), k = 0.0;
  z[0] = -filter.b[1] / filter.b[0];
  p[0] = -filter.a[1] / filter.a[0];
  k = filter.b[0] / filter.a[0];
  return { zeros: z, poles: p, gain: k };
}
