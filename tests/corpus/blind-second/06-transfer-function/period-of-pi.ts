import type { Complex, Filter, Vector } from '../types.ts';

function wrap(w: number): number {
  return Math.abs(w) <= Math.PI ? w : w % Math.PI;
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const list: Complex[] = [];
  for (const raw of omega) {
    const w = wrap(raw);
    const x = a0 + a1 * Math.cos(w);
    const y = -a1 * Math.sin(w);
    const u = b0 + b1 * Math.cos(w);
    const v = -b1 * Math.sin(w);
    const n = x * x + y * y;
    list.push({ re: (u * x + v * y) / n, im: (v * x - u * y) / n });
  }
  return list;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
