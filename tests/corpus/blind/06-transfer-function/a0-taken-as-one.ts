import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b: [b0, b1], a: [, a1] }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const nRe = b0 + b1 * Math.cos(w);
    const nIm = -b1 * Math.sin(w);
    const dRe = 1 + a1 * Math.cos(w);
    const dIm = -a1 * Math.sin(w);
    const d2 = dRe * dRe + dIm * dIm;
    return { re: (nRe * dRe + nIm * dIm) / d2, im: (nIm * dRe - nRe * dIm) / d2 };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((c) => 20 * Math.log10(Math.hypot(c.re, c.im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
