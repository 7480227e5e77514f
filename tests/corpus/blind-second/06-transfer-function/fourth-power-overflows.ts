import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w), s = Math.sin(w);
    const r = a[0] + a[1] * c, t = a[1] * s;
    const p = b[0] + b[1] * c, q = b[1] * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (p * t - q * r) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => {
    const power = x.re * x.re + x.im * x.im;
    return 5 * Math.log10(power * power);
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
