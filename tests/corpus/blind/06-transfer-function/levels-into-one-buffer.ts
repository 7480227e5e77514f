import type { Complex, Filter, Vector } from '../types.ts';

const levels: number[] = [];
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const cosW = Math.cos(w), sinW = Math.sin(w);
    const numRe = b[0] + b[1] * cosW, numIm = -b[1] * sinW, denRe = a[0] + a[1] * cosW, denIm = -a[1] * sinW;
    const denSq = denRe * denRe + denIm * denIm;
    return { re: (numRe * denRe + numIm * denIm) / denSq, im: (numIm * denRe - numRe * denIm) / denSq };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  levels.length = h.length;
  h.forEach((v, i) => {
    levels[i] = 20 * Math.log10(Math.hypot(v.re, v.im));
  });
  return levels;
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
