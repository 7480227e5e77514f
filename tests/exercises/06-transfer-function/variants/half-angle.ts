// With t = tan(Ω/2) the unit circle becomes (1 + jt)/(1 − jt), and no other sine or cosine is needed.
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const t = Math.tan(w / 2);
    const n = { re: b[0] + b[1], im: t * (b[0] - b[1]) };
    const d = { re: a[0] + a[1], im: t * (a[0] - a[1]) };
    const power = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.LOG10E * Math.log(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [zero, pole] = [b, a].map(([c0, c1]) => -c1 / c0);
  return { zeros: [zero], poles: [pole], gain: b[0] / a[0] };
}
