// You return the magnitude as real part and 0 as imaginary part, so the phase is lost. The
// frequency response is a complex number: keep both parts.
// weight: gap
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const n = { re: b[0] + b[1] * c, im: -b[1] * s };
    const d = { re: a[0] + a[1] * c, im: -a[1] * s };
    return { re: Math.hypot(n.re, n.im) / Math.hypot(d.re, d.im), im: 0 };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
