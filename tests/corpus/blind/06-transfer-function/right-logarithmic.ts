import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const log = (c: Vector, w: number): [number, number] => {
    const re = c[0] + c[1] * Math.cos(w);
    const im = -c[1] * Math.sin(w);
    return [Math.log(Math.hypot(re, im)), Math.atan2(im, re)];
  };
  return omega.map((w) => {
    const [ln, pn] = log(b, w);
    const [ld, pd] = log(a, w);
    const m = Math.exp(ln - ld);
    return { re: m * Math.cos(pn - pd), im: m * Math.sin(pn - pd) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const nepersToDecibel = 20 / Math.log(10);
  return h.map((v) => nepersToDecibel * Math.log(Math.hypot(v.re, v.im)));
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
