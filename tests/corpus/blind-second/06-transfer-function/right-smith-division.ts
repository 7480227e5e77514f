import type { Complex, Filter, Vector } from '../types.ts';

/** (a + jb) / (c + jd) without squares */
function divide(a: number, b: number, c: number, d: number): Complex {
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const n = c + d * ratio;
    return { re: (a + b * ratio) / n, im: (b - a * ratio) / n };
  }
  const ratio = c / d;
  const n = c * ratio + d;
  return { re: (a * ratio + b) / n, im: (b * ratio - a) / n };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = -Math.sin(w);
    return divide(b[0] + b[1] * c, b[1] * s, a[0] + a[1] * c, a[1] * s);
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const large = Math.max(Math.abs(re), Math.abs(im));
    if (large === 0) return -Infinity;
    const small = Math.min(Math.abs(re), Math.abs(im));
    const ratio = small / large;
    return 20 * Math.log10(large) + (10 * Math.log1p(ratio * ratio)) / Math.LN10;
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [0 - b[1] / b[0]], poles: [0 - a[1] / a[0]], gain: b[0] / a[0] };
}
