// You take an Ω close to 0 for 0. There H is nearly real, but its imaginary part is not zero: the formula is right
// for every Ω.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((frequency) => {
    if (Math.abs(frequency) < 1e-7) {
      return { re: (b0 + b1) / (a0 + a1), im: 0 };
    }
    const [cos, sin] = [Math.cos(frequency), Math.sin(frequency)];
    const [p, q] = [b0 + b1 * cos, -b1 * sin];
    const [r, s] = [a0 + a1 * cos, -a1 * sin];
    const size = r * r + s * s;
    return { re: (p * r + q * s) / size, im: (q * r - p * s) / size };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
