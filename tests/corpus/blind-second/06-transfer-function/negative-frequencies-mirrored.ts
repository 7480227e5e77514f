import type { Complex, Filter, Vector } from '../types.ts';

const divide = (x: Complex, y: Complex): Complex => {
  const n = y.re * y.re + y.im * y.im;
  return { re: (x.re * y.re + x.im * y.im) / n, im: (x.im * y.re - x.re * y.im) / n };
};

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  // a frequency is never negative
  const frequencies = omega.map(Math.abs);
  return frequencies.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    return divide(
      { re: filter.b[0] + filter.b[1] * c, im: -filter.b[1] * s },
      { re: filter.a[0] + filter.a[1] * c, im: -filter.a[1] * s },
    );
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
