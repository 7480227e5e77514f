// You keep the denominator away from zero with a smallest value of your own. Small coefficients make a small
// denominator, and H is then as large as the formula says.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((frequency) => {
    const [cos, sin] = [Math.cos(frequency), Math.sin(frequency)];
    const [p, q] = [b0 + b1 * cos, -b1 * sin];
    const [r, s] = [a0 + a1 * cos, -a1 * sin];
    const size = Math.max(r * r + s * s, 1e-8);
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
