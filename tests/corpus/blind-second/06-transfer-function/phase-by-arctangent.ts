import type { Complex, Filter, Vector } from '../types.ts';

function phase(re: number, im: number): number {
  return re === 0 ? (Math.sign(im) * Math.PI) / 2 : Math.atan(im / re);
}

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const p = b[0] + b[1] * Math.cos(w);
    const q = -b[1] * Math.sin(w);
    const r = a[0] + a[1] * Math.cos(w);
    const s = -a[1] * Math.sin(w);
    const magnitude = Math.hypot(p, q) / Math.hypot(r, s);
    const angle = phase(p, q) - phase(r, s);
    return { re: magnitude * Math.cos(angle), im: magnitude * Math.sin(angle) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
