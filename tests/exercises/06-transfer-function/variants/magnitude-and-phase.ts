// Polar coordinates: magnitudes are divided and phases subtracted, and then it goes back to re and im.
import type { Complex, Filter, Vector } from '../types.ts';

interface Polar {
  readonly magnitude: number;
  readonly phase: number;
}

const polar = ([c0, c1]: Vector, w: number): Polar => {
  const re = c0 + c1 * Math.cos(w);
  const im = -c1 * Math.sin(w);
  return { magnitude: Math.hypot(re, im), phase: Math.atan2(im, re) };
};

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const above = polar(b, w);
    const below = polar(a, w);
    const magnitude = above.magnitude / below.magnitude;
    const phase = above.phase - below.phase;
    return { re: magnitude * Math.cos(phase), im: magnitude * Math.sin(phase) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const magnitude = Math.sqrt(re * re + im * im);
    return magnitude === 0 ? -Infinity : 20 * Math.log10(magnitude);
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const zeros = [b[1] === 0 ? 0 : -b[1] / b[0]];
  const poles = [a[1] === 0 ? 0 : -a[1] / a[0]];
  return { zeros, poles, gain: b[0] / a[0] };
}
