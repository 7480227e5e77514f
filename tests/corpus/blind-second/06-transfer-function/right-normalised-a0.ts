import type { Complex, Filter, Vector } from '../types.ts';

function normalise(filter: Filter) {
  const a0 = filter.a[0];
  return {
    b: filter.b.map((x) => x / a0),
    a: filter.a.map((x) => x / a0),
  };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = normalise(filter);
  return Array.from(omega, (w) => {
    const cos = Math.cos(w);
    const sin = Math.sin(w);
    const d = (1 + a[1] * cos) ** 2 + (a[1] * sin) ** 2;
    const num = { re: b[0] + b[1] * cos, im: -b[1] * sin };
    const den = { re: 1 + a[1] * cos, im: -a[1] * sin };
    return {
      re: (num.re * den.re + num.im * den.im) / d,
      im: (num.im * den.re - num.re * den.im) / d,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return Array.from(h, ({ re, im }) => 20 * Math.log10(Math.sqrt(re ** 2 + im ** 2)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b, a } = normalise(filter);
  return { zeros: [-b[1] / b[0]], poles: [-a[1]], gain: b[0] };
}
