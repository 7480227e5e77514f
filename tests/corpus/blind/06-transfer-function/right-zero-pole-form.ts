import type { Complex, Filter, Vector } from '../types.ts';

export function zerosPolesGain(filter: Filter): { zeros: number[]; poles: number[]; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { zeros: [zero], poles: [pole], gain } = zerosPolesGain(filter);
  return omega.map((w) => {
    const x = Math.cos(w), y = Math.sin(w);
    const p = x - zero, r = x - pole;
    const n = r * r + y * y;
    return { re: (gain * (p * r + y * y)) / n, im: (gain * (y * r - p * y)) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (const { re, im } of h) out.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  return out;
}
