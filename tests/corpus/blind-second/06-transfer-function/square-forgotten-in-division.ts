import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const result: Complex[] = [];
  for (const w of omega) {
    // numerator p + jq, denominator r + js
    const p = filter.b[0] + filter.b[1] * Math.cos(w);
    const q = -filter.b[1] * Math.sin(w);
    const r = filter.a[0] + filter.a[1] * Math.cos(w);
    const s = -filter.a[1] * Math.sin(w);
    const magnitude = Math.sqrt(r * r + s * s);
    result.push({
      re: (p * r + q * s) / magnitude,
      im: (q * r - p * s) / magnitude,
    });
  }
  return result;
}

export function levelInDecibel(h: Complex[]): Vector {
  const result: number[] = [];
  for (const x of h) {
    result.push(20 * Math.log10(Math.hypot(x.re, x.im)));
  }
  return result;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const z = -filter.b[1] / filter.b[0];
  const p = -filter.a[1] / filter.a[0];
  const k = filter.b[0] / filter.a[0];
  return { zeros: [z], poles: [p], gain: k };
}
