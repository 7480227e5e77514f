import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((W) => at(filter, W));
}
function at({ b, a }: Filter, W: number): Complex {
  const C = Math.cos(W);
  const S = Math.sin(W);
  const P = b[0] + b[1] * C;
  const Q = -b[1] * S;
  const R = a[0] + a[1] * C;
  const T = -a[1] * S;
  const N = R * R + T * T;
  return { re: (P * R + Q * T) / N, im: (Q * R - P * T) / N };
}
export function levelInDecibel(h: Complex[]): Vector {
  return Array.from(h, ({ re: x, im: y }) => 20 * Math.log10(Math.hypot(x, y)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: (b[0] + b[1]) / (a[0] + a[1]) };
}
