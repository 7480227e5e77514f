import type { Complex, Filter, Vector } from '../types.ts';

const monic = (c: Vector): [number, number] => [c[0], c[1] / c[0]];
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, beta] = monic(filter.b);
  const [a0, alpha] = monic(filter.a);
  const gain = b0 / a0;
  return omega.map((w) => {
    const c = Math.cos(w), s = Math.sin(w);
    const p = 1 + beta * c, q = -beta * s;
    const r = 1 + alpha * c, t = -alpha * s;
    const n = r * r + t * t;
    return { re: gain * ((p * r + q * t) / n), im: gain * ((q * r - p * t) / n) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
export function zerosPolesGain(filter: Filter) {
  const [b0, beta] = monic(filter.b);
  const [a0, alpha] = monic(filter.a);
  return { zeros: [-beta], poles: [-alpha], gain: b0 / a0 };
}
