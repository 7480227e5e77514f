import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const b0 = filter.b[0];
  const [a0, a1] = filter.a;
  const out: Complex[] = [];
  for (const w of omega) {
    const r = a0 + a1 * Math.cos(w);
    const s = -a1 * Math.sin(w);
    const n = r * r + s * s;
    out.push({ re: (b0 * r) / n, im: (-b0 * s) / n });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (const { re, im } of h) out.push(10 * Math.log10(re * re + im * im));
  return out;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
