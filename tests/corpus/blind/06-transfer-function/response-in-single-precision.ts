import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const n = omega.length;
  const re = new Float32Array(n);
  const im = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const c = Math.cos(omega[i]), s = Math.sin(omega[i]);
    const p = filter.b[0] + filter.b[1] * c, q = -filter.b[1] * s;
    const r = filter.a[0] + filter.a[1] * c, t = -filter.a[1] * s;
    const d = r * r + t * t;
    re[i] = (p * r + q * t) / d;
    im[i] = (q * r - p * t) / d;
  }
  return Array.from(re, (v, i) => ({ re: v, im: im[i] }));
}
export function levelInDecibel(h: Complex[]): Vector {
  return Array.from(h, ({ re: x, im: y }) => 20 * Math.log10(Math.hypot(x, y)));
}
interface ZeroPoleGain {
  zeros: number[];
  poles: number[];
  gain: number;
}
export function zerosPolesGain(filter: Filter): ZeroPoleGain {
  const { b, a } = filter;
  const result: ZeroPoleGain = { zeros: [], poles: [], gain: 0 };
  // b0 z + b1 = 0
  result.zeros.push(-b[1] / b[0]);
  // a0 z + a1 = 0
  result.poles.push(-a[1] / a[0]);
  result.gain = b[0] / a[0];
  return result;
}
