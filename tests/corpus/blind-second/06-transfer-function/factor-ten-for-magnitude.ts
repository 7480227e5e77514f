import type { Complex, Filter, Vector } from '../types.ts';

function betrag(h: Complex): number {
  return Math.sqrt(h.re ** 2 + h.im ** 2);
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    const n = a0 ** 2 + a1 ** 2 + 2 * a0 * a1 * Math.cos(w);
    const re = (b0 * a0 + b1 * a1 + (b0 * a1 + b1 * a0) * Math.cos(w)) / n;
    const im = ((b0 * a1 - b1 * a0) * Math.sin(w)) / n;
    return { re, im };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((wert) => 10 * Math.log10(betrag(wert)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
