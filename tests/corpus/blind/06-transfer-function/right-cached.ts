import type { Complex, Filter, Vector } from '../types.ts';

const memo = new Map<string, Complex>();
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const key = JSON.stringify([b, a, w]);
    let H = memo.get(key);
    if (!H) {
      const c = Math.cos(w), s = Math.sin(w);
      const p = b[0] + b[1] * c, q = -b[1] * s, r = a[0] + a[1] * c, t = -a[1] * s;
      const n = r * r + t * t;
      H = { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
      memo.set(key, H);
    }
    return { ...H };
  });
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
