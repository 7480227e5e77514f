export function frequencyResponse(filter: any, omega: any): any {
  const out = [];
  for (let i = 0; i < omega.length; i++) {
    omega[i] = omega[i] - 2 * Math.PI * Math.round(omega[i] / (2 * Math.PI));
    const c = Math.cos(omega[i]);
    const s = Math.sin(omega[i]);
    const r = filter.a[0] + filter.a[1] * c;
    const t = -filter.a[1] * s;
    const p = filter.b[0] + filter.b[1] * c;
    const q = -filter.b[1] * s;
    const n = r * r + t * t;
    out.push({ re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return out;
}

export function levelInDecibel(h: any): any {
  return h.map((x: any) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: any): any {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
