import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((f) => {
    const w = 2 * Math.PI * f;
    const [nr, ni] = [b[0] + b[1] * Math.cos(w), -b[1] * Math.sin(w)];
    const [dr, di] = [a[0] + a[1] * Math.cos(w), -a[1] * Math.sin(w)];
    const q = dr ** 2 + di ** 2;
    return { re: (nr * dr + ni * di) / q, im: (ni * dr - nr * di) / q };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.sqrt(re ** 2 + im ** 2)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [a[1] / a[0]], gain: b[0] / a[0] };
}
