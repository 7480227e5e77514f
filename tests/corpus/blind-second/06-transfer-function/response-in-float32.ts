import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const n = omega.length;
  const re = new Float32Array(n);
  const im = new Float32Array(n);
  for (let k = 0; k < n; k++) {
    const c = Math.cos(omega[k]);
    const s = Math.sin(omega[k]);
    const p = filter.b[0] + filter.b[1] * c;
    const q = -filter.b[1] * s;
    const r = filter.a[0] + filter.a[1] * c;
    const t = -filter.a[1] * s;
    re[k] = (p * r + q * t) / (r * r + t * t);
    im[k] = (q * r - p * t) / (r * r + t * t);
  }
  return Array.from(re, (x, k) => ({ re: x, im: im[k] }));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
