import type { Complex, Filter, Vector } from '../types.ts';

function evaluate(c: Vector, w: number): [number, number] {
  return [c[0] + c[1] * Math.cos(w), -c[1] * Math.sin(w)];
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [p, q] = evaluate(filter.a, w);
    const [r, s] = evaluate(filter.b, w);
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
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
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
