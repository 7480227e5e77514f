import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: any): Complex[] {
  for (let i = 0; i < omega.length; i++) {
    while (omega[i] > Math.PI) omega[i] -= 2 * Math.PI;
    while (omega[i] < -Math.PI) omega[i] += 2 * Math.PI;
  }
  return omega.map((w: number) => {
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
