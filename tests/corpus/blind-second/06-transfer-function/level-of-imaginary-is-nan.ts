import type { Complex, Filter, Vector } from '../types.ts';

/** avoids overflow */
function magnitude({ re, im }: Complex): number {
  if (re === 0 && im === 0) return 0;
  const ratio = im / re;
  return Math.abs(re) * Math.sqrt(1 + ratio * ratio);
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w): Complex => {
    const c = Math.cos(w), s = Math.sin(w);
    const n = (a0 + a1 * c) ** 2 + (a1 * s) ** 2;
    const re = (b0 * a0 + b1 * a1 + (b0 * a1 + b1 * a0) * c) / n;
    return { re, im: ((b0 * a1 - b1 * a0) * s) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(magnitude(x)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
