import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const p = b[0] + b[1] * c;
    const q = -b[1] * s;
    return { re: (p * r + q * t) / (r * r + t * t), im: (q * r - p * t) / (r * r + t * t) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const zeros = b[1] === 0 ? [] : [-b[1] / b[0]];
  return { zeros, poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
