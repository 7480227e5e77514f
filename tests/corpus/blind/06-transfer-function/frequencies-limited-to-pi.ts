import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const H = (theta: number) => {
    const cosTheta = Math.cos(theta), sinTheta = Math.sin(theta);
    const topRe = b[0] + b[1] * cosTheta, topIm = -b[1] * sinTheta, botRe = a[0] + a[1] * cosTheta, botIm = -a[1] * sinTheta, botAbs2 = botRe * botRe + botIm * botIm;
    return { re: (topRe * botRe + topIm * botIm) / botAbs2, im: (topIm * botRe - topRe * botIm) / botAbs2 };
  };
  const nyquist = Math.PI;
  return omega.map((theta) => H(Math.max(-nyquist, Math.min(nyquist, theta))));
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
