import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const result: Complex[] = [];
  for (const Omega of omega) {
    const cos = Math.cos(Omega), sin = Math.sin(Omega);
    const num = [filter.b[0] + filter.b[1] * cos, -filter.b[1] * sin];
    const den = [filter.a[0] - filter.a[1] * cos, filter.a[1] * sin];
    const norm = den[0] * den[0] + den[1] * den[1];
    result.push({
      re: (num[0] * den[0] + num[1] * den[1]) / norm,
      im: (num[1] * den[0] - num[0] * den[1]) / norm,
    });
  }
  return result;
}
export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (const { re, im } of h) out.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  return out;
}
export function zerosPolesGain(filter: Filter) {
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain };
}
