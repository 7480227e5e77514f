import type { Complex, Filter, Vector } from '../types.ts';

function series(x: number, first: number): number {
  // first = 0: cosine, first = 1: sine
  let term = first === 0 ? 1 : x;
  let sum = term;
  for (let k = 1; k < 10; k++) {
    const n = 2 * k + first;
    term *= (-x * x) / (n * (n - 1));
    sum += term;
  }
  return sum;
}
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = series(w, 0), s = series(w, 1);
    const p = b[0] + b[1] * c, q = -b[1] * s, r = a[0] + a[1] * c, t = -a[1] * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  });
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
