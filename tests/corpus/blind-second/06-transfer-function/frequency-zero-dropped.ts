import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const H: Complex[] = [];
  for (let i = 0; i < omega.length; i++) {
    const w = omega[i];
    if (!w) continue;
    const zr = Math.cos(w);
    const zi = -Math.sin(w);
    const [nr, ni] = [filter.b[0] + filter.b[1] * zr, filter.b[1] * zi];
    const [dr, di] = [filter.a[0] + filter.a[1] * zr, filter.a[1] * zi];
    const m = dr * dr + di * di;
    H.push({ re: (nr * dr + ni * di) / m, im: (ni * dr - nr * di) / m });
  }
  return H;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
