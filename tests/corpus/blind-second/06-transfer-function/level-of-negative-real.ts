import type { Complex, Filter, Vector } from '../types.ts';

const db = (x: number): number => 20 * Math.log10(x);

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const side = (k: Vector, w: number) => [k[0] + k[1] * Math.cos(w), -k[1] * Math.sin(w)];
  return omega.map((w) => {
    const [p, q] = side(filter.b, w);
    const [r, s] = side(filter.a, w);
    const n = r ** 2 + s ** 2;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => {
    if (x.im === 0) return db(x.re); // no need for a root
    return db(Math.sqrt(x.re * x.re + x.im * x.im));
  });
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
