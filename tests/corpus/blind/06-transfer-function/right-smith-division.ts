import type { Complex, Filter, Vector } from '../types.ts';

function smith(p: number, q: number, r: number, s: number): Complex {
  if (Math.abs(r) >= Math.abs(s)) {
    const t = s / r;
    const d = r + s * t;
    return { re: (p + q * t) / d, im: (q - p * t) / d };
  }
  const t = r / s;
  const d = r * t + s;
  return { re: (p * t + q) / d, im: (q * t - p) / d };
}
export function frequencyResponse(f: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const x = Math.cos(w), y = -Math.sin(w);
    return smith(f.b[0] + f.b[1] * x, f.b[1] * y, f.a[0] + f.a[1] * x, f.a[1] * y);
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const big = Math.max(Math.abs(re), Math.abs(im));
    const small = Math.min(Math.abs(re), Math.abs(im));
    if (big === 0) return -Infinity;
    return 20 * Math.log10(big * Math.sqrt(1 + (small / big) ** 2));
  });
}
export function zerosPolesGain(f: Filter) {
  return { gain: f.b[0] / f.a[0], poles: [-f.a[1] / f.a[0]], zeros: [-f.b[1] / f.b[0]] };
}
