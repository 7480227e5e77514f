import type { Complex, Filter, Vector } from '../types.ts';

const FLOOR = -200;

function toDecibel(magnitude: number): number {
  if (magnitude === 0) return -Infinity;
  return Math.max(FLOOR, 20 * Math.log10(magnitude));
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const res: Complex[] = [];
  omega.forEach((w) => {
    const x = a0 + a1 * Math.cos(w);
    const y = -a1 * Math.sin(w);
    const u = b0 + b1 * Math.cos(w);
    const v = -b1 * Math.sin(w);
    res.push({ re: (u * x + v * y) / (x * x + y * y), im: (v * x - u * y) / (x * x + y * y) });
  });
  return res;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => toDecibel(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
