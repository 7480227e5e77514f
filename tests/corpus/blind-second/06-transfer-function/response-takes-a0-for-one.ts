import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const a1 = filter.a[1];
  return omega.map((w) => {
    const n = 1 + a1 * a1 + 2 * a1 * Math.cos(w);
    return {
      re: (b0 + b1 * a1 + (b0 * a1 + b1) * Math.cos(w)) / n,
      im: ((b0 * a1 - b1) * Math.sin(w)) / n,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
