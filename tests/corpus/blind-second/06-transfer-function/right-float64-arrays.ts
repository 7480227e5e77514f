export function frequencyResponse(filter: any, omega: any): any[] {
  const n = omega.length;
  const c = new Float64Array(n);
  const s = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    c[k] = Math.cos(omega[k]);
    s[k] = -Math.sin(omega[k]);
  }
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const p = filter.b[0] + filter.b[1] * c[k];
    const q = filter.b[1] * s[k];
    const u = filter.a[0] + filter.a[1] * c[k];
    const v = filter.a[1] * s[k];
    re[k] = (p * u + q * v) / (u * u + v * v);
    im[k] = (q * u - p * v) / (u * u + v * v);
  }
  const out = [];
  for (let k = 0; k < n; k++) out.push({ re: re[k], im: im[k] });
  return out;
}

export function levelInDecibel(h: any[]): any {
  const out = new Float64Array(h.length);
  for (let k = 0; k < h.length; k++) {
    out[k] = 20 * Math.log10(Math.sqrt(h[k].re * h[k].re + h[k].im * h[k].im));
  }
  return out;
}

export function zerosPolesGain(filter: any): any {
  return {
    zeros: Float64Array.of(-filter.b[1] / filter.b[0]),
    poles: Float64Array.of(-filter.a[1] / filter.a[0]),
    gain: filter.b[0] / filter.a[0],
  };
}
