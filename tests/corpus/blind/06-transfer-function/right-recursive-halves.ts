import type { Complex, Filter, Vector } from '../types.ts';

function mapHalves<T, R>(list: readonly T[], f: (x: T) => R): R[] {
  if (list.length === 0) return [];
  if (list.length === 1) return [f(list[0])];
  const middle = list.length >> 1;
  return [...mapHalves(list.slice(0, middle), f), ...mapHalves(list.slice(middle), f)];
}
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return mapHalves(omega, (w) => {
    let p = b[0], q = 0, r = a[0], s = 0;
    p += b[1] * Math.cos(w);
    q -= b[1] * Math.sin(w);
    r += a[1] * Math.cos(w);
    s -= a[1] * Math.sin(w);
    const abs2 = r * r + s * s;
    return { re: (p * r + q * s) / abs2, im: (q * r - p * s) / abs2 };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return mapHalves(h, (v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
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
