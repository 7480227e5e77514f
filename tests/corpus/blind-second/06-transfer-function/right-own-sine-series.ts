import type { Complex, Filter, Vector } from '../types.ts';

function series(x: number, first: number, from: number): number {
  let term = first;
  let sum = first;
  for (let n = from; n < from + 24; n += 2) {
    term *= (-x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

function sincos(w: number): { c: number; s: number } {
  const quarter = Math.PI / 2;
  const k = Math.round(w / quarter);
  const x = w - k * quarter;
  const s = series(x, x, 2);
  const c = series(x, 1, 1);
  switch (((k % 4) + 4) % 4) {
    case 0:
      return { c, s };
    case 1:
      return { c: -s, s: c };
    case 2:
      return { c: -c, s: -s };
    default:
      return { c: s, s: -c };
  }
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    const { c, s } = sincos(w);
    const n = (a0 + a1 * c) ** 2 + (a1 * s) ** 2;
    return {
      re: ((b0 + b1 * c) * (a0 + a1 * c) + b1 * s * (a1 * s)) / n,
      im: ((b0 + b1 * c) * (a1 * s) - b1 * s * (a0 + a1 * c)) / n,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => (20 * Math.log2(Math.hypot(re, im))) / Math.log2(10));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
