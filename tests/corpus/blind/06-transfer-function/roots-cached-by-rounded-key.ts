import type { Complex, Filter, Vector } from '../types.ts';

const store: Record<string, { zeros: number[]; poles: number[]; gain: number }> = {};
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const top = [b[0] + b[1] * Math.cos(w), -b[1] * Math.sin(w)];
    const bottom = [a[0] + a[1] * Math.cos(w), -a[1] * Math.sin(w)];
    const r = Math.hypot(top[0], top[1]) / Math.hypot(bottom[0], bottom[1]);
    const phi = Math.atan2(top[1], top[0]) - Math.atan2(bottom[1], bottom[0]);
    return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain({ b, a }: Filter) {
  const key = [...b, ...a].map((v) => v.toFixed(3)).join(' ');
  store[key] ??= { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
  const { zeros, poles, gain } = store[key];
  return { zeros: [...zeros], poles: [...poles], gain };
}
