import type { Complex, Filter, Vector } from '../types.ts';

interface Mobius { a: number; b: number; c: number; d: number }

// H(z) = (b0 z + b1) / (a0 z + a1)
const toMobius = (filter: Filter): Mobius => ({
  a: filter.b[0],
  b: filter.b[1],
  c: filter.a[0],
  d: filter.a[1],
});

// image of a point with |z| = 1: (ac + bd + ad z + bc z*) / |cz + d|^2
function image({ a, b, c, d }: Mobius, x: number, y: number): Complex {
  const u = c * x + d;
  const v = c * y;
  const n = u * u + v * v;
  return { re: (a * c + b * d + (a * d + b * c) * x) / n, im: ((a * d - b * c) * y) / n };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const m = toMobius(filter);
  return omega.map((w) => image(m, Math.cos(w), Math.sin(w)));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { a, b, c, d } = toMobius(filter);
  // the preimages of 0 and of infinity, and the image of infinity
  return { zeros: [-b / a], poles: [-d / c], gain: a / c };
}
