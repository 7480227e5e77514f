import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => {
  const { b, a } = filter;
  return omega.map((w) => {
    const zi = [Math.cos(w), -Math.sin(w)];
    const num = [b[0] + b[1] * zi[0], b[1] * zi[1]];
    // y[k] = b0 x[k] + b1 x[k-1] - a1 y[k-1]
    const den = [a[0] - a[1] * zi[0], -a[1] * zi[1]];
    const n = den[0] ** 2 + den[1] ** 2;
    return {
      re: (num[0] * den[0] + num[1] * den[1]) / n,
      im: (num[1] * den[0] - num[0] * den[1]) / n,
    };
  });
};

export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));

export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [-a[1] / a[0]],
  gain: b[0] / a[0],
});
