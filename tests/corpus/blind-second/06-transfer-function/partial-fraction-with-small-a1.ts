import type { Complex, Filter, Vector } from '../types.ts';

// H = b1/a1 + (b0 - a0 b1/a1) / (a0 + a1 z^-1)
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const constant = a[1] === 0 ? 0 : b[1] / a[1];
  const residue = b[0] - a[0] * constant;
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    if (a[1] === 0) {
      return { re: (b[0] + b[1] * c) / a[0], im: (-b[1] * s) / a[0] };
    }
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const n = r * r + t * t;
    return { re: constant + (residue * r) / n, im: (-residue * t) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
