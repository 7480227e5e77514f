// Numerator and denominator by their real and imaginary parts. The misconceptions are changes of this file.
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const n = { re: b[0] + b[1] * c, im: -b[1] * s };
    const d = { re: a[0] + a[1] * c, im: -a[1] * s };
    const power = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
