// You answer NaN where the pole is outside of the unit circle. The output of such a filter grows, but its H is
// as good a quotient as any.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const isStable = Math.abs(a[1]) < Math.abs(a[0]);
  return omega.map((w) => {
    if (!isStable) return { re: NaN, im: NaN };
    const c = Math.cos(w);
    const s = Math.sin(w);
    const n = { re: b[0] + b[1] * c, im: -b[1] * s };
    const d = { re: a[0] + a[1] * c, im: -a[1] * s };
    const power = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
