import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  return omega.map((w) => {
    const cosW = Math.cos(w);
    const sinW = Math.sin(w);
    const numRe = b[0] + b[1] * cosW;
    const numIm = b[1] * sinW;
    const denRe = a[0] + a[1] * cosW;
    const denIm = a[1] * sinW;
    const d = denRe * denRe + denIm * denIm;
    return { re: (numRe * denRe + numIm * denIm) / d, im: (numIm * denRe - numRe * denIm) / d };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b, a } = filter;
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
