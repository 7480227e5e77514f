import type { Complex, Filter, Vector } from '../types.ts';

/** c0 z + c1 */
const line = (c: Vector) => ({
  at: (z: number): number => c[0] * z + c[1],
  slope: (): number => c[0],
});

function newton(c: Vector): number {
  const { at, slope } = line(c);
  const start = 0;
  return start - at(start) / slope();
}

const divide = (x: Complex, y: Complex): Complex => {
  const n = y.re ** 2 + y.im ** 2;
  return { re: (x.re * y.re + x.im * y.im) / n, im: (x.im * y.re - x.re * y.im) / n };
};

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const at = (c: Vector, w: number): Complex => ({
    re: c[0] + c[1] * Math.cos(-w),
    im: c[1] * Math.sin(-w),
  });
  return omega.map((w) => divide(at(b, w), at(a, w)));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => Math.log10(x.re * x.re + x.im * x.im) * 10);
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [newton(b)], poles: [newton(a)], gain: line(b).slope() / line(a).slope() };
}
