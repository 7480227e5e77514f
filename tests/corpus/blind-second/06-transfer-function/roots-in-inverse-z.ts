import type { Complex, Filter, Vector } from '../types.ts';

/** root of c0 + c1 x */
function solve(c0: number, c1: number): number {
  return -c0 / c1;
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const H: Complex[] = [];
  for (const w of omega) {
    const x = { re: Math.cos(w), im: -Math.sin(w) };
    const num = { re: filter.b[0] + filter.b[1] * x.re, im: filter.b[1] * x.im };
    const den = { re: filter.a[0] + filter.a[1] * x.re, im: filter.a[1] * x.im };
    const n = den.re ** 2 + den.im ** 2;
    H.push({ re: (num.re * den.re + num.im * den.im) / n, im: (num.im * den.re - num.re * den.im) / n });
  }
  return H;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.sqrt(x.re ** 2 + x.im ** 2)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [solve(filter.b[0], filter.b[1])],
    poles: [solve(filter.a[0], filter.a[1])],
    gain: filter.b[0] / filter.a[0],
  };
}
