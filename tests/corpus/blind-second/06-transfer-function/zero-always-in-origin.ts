import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const num = { x: b[0] + b[1] * Math.cos(w), y: -b[1] * Math.sin(w) };
    const den = { x: a[0] + a[1] * Math.cos(w), y: -a[1] * Math.sin(w) };
    const r = Math.hypot(num.x, num.y) / Math.hypot(den.x, den.y);
    const phi = Math.atan2(num.y, num.x) - Math.atan2(den.y, den.x);
    return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const order = b.length - 1;
  return {
    zeros: new Array(order).fill(0),
    poles: [-a[1] / a[0]],
    gain: b[0] / a[0],
  };
}
