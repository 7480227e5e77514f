import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const result: Complex[] = [];
  for (const w of omega) {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const p = b0 + b1 * c;
    const q = -b1 * s;
    const r = a0 + a1 * c;
    const t = -a1 * s;
    const n = r * r + t * t;
    result.push({ re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return result;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.sqrt(x.re * x.re + x.im * x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
