import type { Complex, Filter, Vector } from '../types.ts';

const LENGTH = 300;
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const h = [b[0] / a[0]];
  h.push((b[1] - a[1] * h[0]) / a[0]);
  while (h.length < LENGTH) h.push((-a[1] / a[0]) * h[h.length - 1]);
  return omega.map((w) => {
    let re = 0;
    let im = 0;
    h.forEach((v, k) => {
      re += v * Math.cos(w * k);
      im -= v * Math.sin(w * k);
    });
    return { re, im };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
