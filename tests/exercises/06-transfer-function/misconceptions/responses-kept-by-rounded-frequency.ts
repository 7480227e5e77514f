// You keep responses and find them again by Ω rounded to six decimals, so that a second Ω close to the first gets
// the response of that one. Compute H for each Ω by itself.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const known = new Map<string, Complex>();
  const responseAt = (frequency: number): Complex => {
    const [cos, sin] = [Math.cos(frequency), Math.sin(frequency)];
    const [p, q] = [b0 + b1 * cos, -b1 * sin];
    const [r, s] = [a0 + a1 * cos, -a1 * sin];
    const size = r * r + s * s;
    return { re: (p * r + q * s) / size, im: (q * r - p * s) / size };
  };
  return omega.map((frequency) => {
    const key = frequency.toFixed(6);
    const response = known.get(key) ?? responseAt(frequency);
    known.set(key, response);
    return response;
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
