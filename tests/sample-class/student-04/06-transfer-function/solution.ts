import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = { re: b[0] + b[1] * Math.cos(w), im: -b[1] * Math.sin(w) };
    const d = { re: a[0] + a[1] * Math.cos(w), im: -a[1] * Math.sin(w) };
    const power = d.re * d.re + d.im * d.im;
    return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 10 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
