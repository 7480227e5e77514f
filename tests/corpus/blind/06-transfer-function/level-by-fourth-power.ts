import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [x, y] = [Math.cos(w), Math.sin(w)];
    // in powers of z: (b0 z + b1) / (a0 z + a1)
    const [nRe, nIm] = [b[0] * x + b[1], b[0] * y];
    const [dRe, dIm] = [a[0] * x + a[1], a[0] * y];
    const k = 1 / (dRe * dRe + dIm * dIm);
    return { re: k * (nRe * dRe + nIm * dIm), im: k * (nIm * dRe - nRe * dIm) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => {
    const power = v.re * v.re + v.im * v.im;
    return 5 * Math.log10(power * power);
  });
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
