import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    const n = a0 * a0 + a1 * a1 + 2 * a0 * a1 * Math.cos(w);
    return {
      re: (a0 * b0 + a1 * b1 + (a0 * b1 + a1 * b0) * Math.cos(w)) / n,
      im: ((a1 * b0 - a0 * b1) * Math.sin(w)) / n,
    };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.abs(v.re)));
}
export function zerosPolesGain(filter: Filter) {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
