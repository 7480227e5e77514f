import type { Complex, Filter, Vector } from '../types.ts';

function ejw(w: number): Complex {
  if (Math.abs(w) < 0.01) {
    return { re: 1 - (w * w) / 2, im: -w };
  }
  return { re: Math.cos(w), im: -Math.sin(w) };
}

const poly = ([c0, c1]: Vector, d: Complex): Complex => ({ re: c0 + c1 * d.re, im: c1 * d.im });
const quot = (x: Complex, y: Complex): Complex => {
  const n = y.re * y.re + y.im * y.im;
  return { re: (x.re * y.re + x.im * y.im) / n, im: (x.im * y.re - x.re * y.im) / n };
};

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => quot(poly(filter.b, ejw(w)), poly(filter.a, ejw(w))));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
