// Levels, zeros and poles as typed arrays, and a filter that is normalised by a[0] first.
import type { Complex, Filter } from '../types.ts';

function normalised({ b, a }: Filter) {
  return { b: Float64Array.from(b, (c) => c / a[0]), a: Float64Array.from(a, (c) => c / a[0]) };
}

export function frequencyResponse(filter: Filter, omega: readonly number[]): Complex[] {
  const { b, a } = normalised(filter);
  return Array.from(omega, (w) => {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const re = 1 + a[1] * c;
    const im = -a[1] * s;
    const power = re * re + im * im;
    const aboveRe = b[0] + b[1] * c;
    const aboveIm = -b[1] * s;
    return { re: (aboveRe * re + aboveIm * im) / power, im: (aboveIm * re - aboveRe * im) / power };
  });
}

export function levelInDecibel(h: Complex[]): Float64Array {
  const level = new Float64Array(h.length);
  h.forEach(({ re, im }, k) => {
    level[k] = 20 * Math.log10(Math.hypot(re, im));
  });
  return level;
}

export function zerosPolesGain(filter: Filter) {
  const { b, a } = normalised(filter);
  return { zeros: Float64Array.of(-b[1] / b[0]), poles: Float64Array.of(-a[1]), gain: b[0] };
}
