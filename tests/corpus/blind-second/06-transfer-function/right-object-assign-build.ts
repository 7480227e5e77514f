import type { Complex, Filter, Vector } from '../types.ts';

function parts(c: Vector, w: number) {
  return { re: c[0] + c[1] * Math.cos(w), im: -(c[1] * Math.sin(w)) };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const list: Complex[] = [];
  for (const w of omega) {
    const N = parts(filter.b, w);
    const D = parts(filter.a, w);
    const n = D.re * D.re + D.im * D.im;
    const value = { re: NaN, im: NaN };
    Object.assign(value, { re: (N.re * D.re + N.im * D.im) / n });
    Object.assign(value, { im: (N.im * D.re - N.re * D.im) / n });
    list.push(value);
  }
  return list;
}

export function levelInDecibel(h: Complex[]): Vector {
  return Object.values(h).map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const entries: [string, number[] | number][] = [
    ['zeros', [-filter.b[1] / filter.b[0]]],
    ['poles', [-filter.a[1] / filter.a[0]]],
    ['gain', filter.b[0] / filter.a[0]],
  ];
  return Object.fromEntries(entries) as unknown as { zeros: Vector; poles: Vector; gain: number };
}
