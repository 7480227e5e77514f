import type { Complex, Filter, Vector } from '../types.ts';

const delay = (w: number): Complex => ({ re: Math.sin(w), im: -Math.cos(w) });

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (const d of omega.map(delay)) {
    const n = { re: filter.b[0] + filter.b[1] * d.re, im: filter.b[1] * d.im };
    const m = { re: filter.a[0] + filter.a[1] * d.re, im: filter.a[1] * d.im };
    const size = m.re * m.re + m.im * m.im;
    out.push({ re: (n.re * m.re + n.im * m.im) / size, im: (n.im * m.re - n.re * m.im) / size });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
