import type { Complex, Filter, Vector } from '../types.ts';

const tidy = (v: number) => Math.round(v * 1e9) / 1e9;
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((theta) => {
    const cosTheta = Math.cos(theta), sinTheta = Math.sin(theta);
    const topRe = filter.b[0] + filter.b[1] * cosTheta, topIm = -filter.b[1] * sinTheta;
    const botRe = filter.a[0] + filter.a[1] * cosTheta, botIm = -filter.a[1] * sinTheta;
    const botAbs2 = botRe * botRe + botIm * botIm;
    return { re: tidy((topRe * botRe + topIm * botIm) / botAbs2), im: tidy((topIm * botRe - topRe * botIm) / botAbs2) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
