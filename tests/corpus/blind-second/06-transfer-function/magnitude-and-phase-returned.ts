import type { Complex, Filter, Vector } from '../types.ts';

interface Polar { r: number; phi: number }

const polar = ([c0, c1]: Vector, w: number): Polar => {
  const x = c0 + c1 * Math.cos(w);
  const y = -c1 * Math.sin(w);
  return { r: Math.hypot(x, y), phi: Math.atan2(y, x) };
};

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = polar(filter.b, w);
    const d = polar(filter.a, w);
    return { re: n.r / d.r, im: n.phi - d.phi };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
