import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const result: Complex[] = [];
  for (const w of omega) {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const nr = filter.b[0] + filter.b[1] * c;
    const ni = -filter.b[1] * s;
    const dr = filter.a[0] + filter.a[1] * c;
    const di = -filter.a[1] * s;
    const dd = dr * dr + di * di;
    result.push({ re: (nr * dr + ni * di) / dd, im: (ni * dr - nr * di) / dd });
  }
  return result;
}

export function levelInDecibel(h: Complex[]): Vector {
  const result: number[] = [];
  for (const x of h) {
    const magnitude = Math.sqrt(x.re * x.re + x.im * x.im);
    // the logarithm of 0 does not exist
    if (magnitude === 0) result.push(0);
    else result.push(20 * Math.log10(magnitude));
  }
  return result;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
