import type { Complex, Filter, Vector } from '../types.ts';

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const zero = -filter.b[1] / filter.b[0];
  const pole = -filter.a[1] / filter.a[0];
  // H(1) = gain (1 - zero) / (1 - pole)
  const atOne = (filter.b[0] + filter.b[1]) / (filter.a[0] + filter.a[1]);
  const gain = (atOne * (1 - pole)) / (1 - zero);
  return { zeros: [zero], poles: [pole], gain };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (const w of omega) {
    const r = filter.a[0] + filter.a[1] * Math.cos(w);
    const s = -filter.a[1] * Math.sin(w);
    const p = filter.b[0] + filter.b[1] * Math.cos(w);
    const q = -filter.b[1] * Math.sin(w);
    const n = r * r + s * s;
    out.push({ re: (p * r + q * s) / n, im: (q * r - p * s) / n });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.sqrt(x.re * x.re + x.im * x.im)));
}
