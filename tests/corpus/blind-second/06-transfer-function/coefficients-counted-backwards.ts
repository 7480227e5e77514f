import type { Complex, Filter, Vector } from '../types.ts';

const read = (filter: Filter) => ({
  b1: filter.b[0],
  b0: filter.b[1],
  a1: filter.a[0],
  a0: filter.a[1],
});

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b0, b1, a0, a1 } = read(filter);
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = -Math.sin(w);
    const n = (a0 + a1 * c) ** 2 + (a1 * s) ** 2;
    return {
      re: ((b0 + b1 * c) * (a0 + a1 * c) + b1 * s * a1 * s) / n,
      im: (b1 * s * (a0 + a1 * c) - (b0 + b1 * c) * a1 * s) / n,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 10 * Math.log10(x.re ** 2 + x.im ** 2));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b0, b1, a0, a1 } = read(filter);
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
