import type { Complex, Filter, Vector } from '../types.ts';

// (r + js)(x + jy) = p + jq   <=>   [[r, -s], [s, r]] [x, y] = [p, q]
function solve2(m: number[][], v: number[]): [number, number] {
  const det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
  return [(v[0] * m[1][1] - m[0][1] * v[1]) / det, (m[0][0] * v[1] - v[0] * m[1][0]) / det];
}
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const [re, im] = solve2([[r, -t], [t, r]], [b[0] + b[1] * c, -b[1] * s]);
    return { re, im };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.sqrt(v.re ** 2 + v.im ** 2)));
}
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
