import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((value) => {
    const w = value % Math.PI;
    const [cosW, sinW] = [Math.cos(w), Math.sin(w)];
    const numRe = filter.b[0] + filter.b[1] * cosW;
    const numIm = -filter.b[1] * sinW;
    const denRe = filter.a[0] + filter.a[1] * cosW;
    const denIm = -filter.a[1] * sinW;
    const denSq = denRe * denRe + denIm * denIm;
    return { re: (numRe * denRe + numIm * denIm) / denSq, im: (numIm * denRe - numRe * denIm) / denSq };
  });
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
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
