import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const response: Complex[] = [];
  for (const w of omega) {
    // z^-1 = cos w - j sin w
    const c = Math.cos(w);
    const s = Math.sin(w);
    const nr = b0 + b1 * c;
    const ni = -b1 * s;
    const dr = a0 + a1 * c;
    const di = -a1 * s;
    const d2 = dr * dr + di * di;
    response.push({ re: (nr * dr + ni * di) / d2, im: (ni * dr - nr * di) / d2 });
  }
  return response;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => 20 * Math.log10(Math.hypot(value.re, value.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
