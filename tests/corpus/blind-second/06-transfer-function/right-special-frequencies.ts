import type { Complex, Filter, Vector } from '../types.ts';

function at(filter: Filter, w: number): Complex {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  if (w === 0) return { re: (b0 + b1) / (a0 + a1), im: 0 };
  if (Math.abs(w) === Math.PI) return { re: (b0 - b1) / (a0 - a1), im: 0 };
  const c = Math.cos(w);
  const s = Math.sin(w);
  const r = a0 + a1 * c;
  const t = a1 * s;
  const p = b0 + b1 * c;
  const q = b1 * s;
  const n = r * r + t * t;
  return { re: (p * r + q * t) / n, im: (p * t - q * r) / n };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => at(filter, w));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    if (re === 0 && im === 0) return -Infinity;
    if (im === 0) return 20 * Math.log10(Math.abs(re));
    if (re === 0) return 20 * Math.log10(Math.abs(im));
    return 20 * Math.log10(Math.hypot(re, im));
  });
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
