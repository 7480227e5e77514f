import type { Complex, Filter, Vector } from '../types.ts';

const clean = (x: number): number => (Math.abs(x) < 1e-5 ? 0 : x);

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const p = b[0] + b[1] * c;
    const q = -b[1] * s;
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const n = r * r + t * t;
    // sin(pi) is not quite zero
    return { re: clean((p * r + q * t) / n), im: clean((q * r - p * t) / n) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
