// You take a level close to 0 dB for 0. A level has its digits there as anywhere else: round where numbers are
// shown, not where they are computed.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((frequency) => {
    const [cos, sin] = [Math.cos(frequency), Math.sin(frequency)];
    const [p, q] = [b0 + b1 * cos, -b1 * sin];
    const [r, s] = [a0 + a1 * cos, -a1 * sin];
    const size = r * r + s * s;
    return { re: (p * r + q * s) / size, im: (q * r - p * s) / size };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const level = 20 * Math.log10(Math.hypot(re, im));
    return Math.abs(level) < 1e-5 ? 0 : level;
  });
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
