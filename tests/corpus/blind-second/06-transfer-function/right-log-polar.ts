import type { Complex, Filter, Vector } from '../types.ts';

/** complex logarithm: ln|x| and angle */
const ln = (x: Complex): Complex => ({ re: Math.log(Math.hypot(x.re, x.im)), im: Math.atan2(x.im, x.re) });
const exp = (x: Complex): Complex => {
  const r = Math.exp(x.re);
  return { re: r * Math.cos(x.im), im: r * Math.sin(x.im) };
};
const onCircle = ([c0, c1]: Vector, w: number): Complex => ({ re: c0 + c1 * Math.cos(w), im: -c1 * Math.sin(w) });

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const top = ln(onCircle(b, w));
    const bottom = ln(onCircle(a, w));
    return exp({ re: top.re - bottom.re, im: top.im - bottom.im });
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => (20 * ln(x).re) / Math.LN10);
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
