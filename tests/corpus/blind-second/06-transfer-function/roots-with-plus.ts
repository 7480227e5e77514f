import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  const result: Complex[] = [];
  let k = 0;
  while (k < omega.length) {
    const co = Math.cos(omega[k]);
    const si = Math.sin(omega[k]);
    const p = b[0] + b[1] * co;
    const q = -b[1] * si;
    const r = a[0] + a[1] * co;
    const s = -a[1] * si;
    const d = r * r + s * s;
    result[k] = { re: (p * r + q * s) / d, im: (q * r - p * s) / d };
    k++;
  }
  return result;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b, a } = filter;
  const zero = b[1] / b[0];
  const pole = a[1] / a[0];
  return { zeros: [zero], poles: [pole], gain: b[0] / a[0] };
}
