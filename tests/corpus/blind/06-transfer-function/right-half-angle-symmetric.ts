import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] {
  // b0 e^(jΩ/2) + b1 e^(-jΩ/2) = (b0 + b1) cos Ω/2 + j (b0 - b1) sin Ω/2
  return omega.map((w) => {
    const c = Math.cos(w / 2);
    const s = Math.sin(w / 2);
    const p = (b0 + b1) * c;
    const q = (b0 - b1) * s;
    const r = (a0 + a1) * c;
    const t = (a0 - a1) * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
