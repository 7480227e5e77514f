import type { Complex, Filter, Vector } from '../types.ts';

const PERIOD = 6.283185;
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((raw) => {
    const w = raw - PERIOD * Math.round(raw / PERIOD);
    const [x, y] = [Math.cos(w), Math.sin(w)];
    // in powers of z: (b0 z + b1) / (a0 z + a1)
    const [nRe, nIm] = [b[0] * x + b[1], b[0] * y];
    const [dRe, dIm] = [a[0] * x + a[1], a[0] * y];
    const k = 1 / (dRe * dRe + dIm * dIm);
    return { re: k * (nRe * dRe + nIm * dIm), im: k * (nIm * dRe - nRe * dIm) };
  });
}
const toDb = (amplitude: number): number => 20 * Math.log10(amplitude);
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => Math.hypot(value.re, value.im)).map(toDb);
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
