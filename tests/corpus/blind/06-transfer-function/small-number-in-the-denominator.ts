import type { Complex, Filter, Vector } from '../types.ts';

const EPSILON = 1e-9;
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((W) => {
    const C = Math.cos(W), S = Math.sin(W);
    const P = b[0] + b[1] * C, Q = -b[1] * S, R = a[0] + a[1] * C, T = -a[1] * S;
    const N = R * R + T * T + EPSILON;
    return { re: (P * R + Q * T) / N, im: (Q * R - P * T) / N };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const levelList: number[] = [];
  for (let index = 0; index < h.length; index++) {
    const magnitudeOfH = Math.hypot(h[index].re, h[index].im);
    if (magnitudeOfH === 0) {
      levelList.push(-Infinity);
    } else {
      levelList.push(20 * Math.log10(magnitudeOfH));
    }
  }
  return levelList;
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
