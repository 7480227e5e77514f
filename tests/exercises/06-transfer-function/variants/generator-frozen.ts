// Generators and frozen results, with extra fields beside the ones that are asked for.
import type { Complex, Filter, Vector } from '../types.ts';

function* response({ b, a }: Filter, omega: Vector) {
  for (const w of omega) {
    const below = { re: a[0] + a[1] * Math.cos(w), im: a[1] * Math.sin(-w) };
    const power = below.re ** 2 + below.im ** 2;
    const inverse = { re: below.re / power, im: -below.im / power };
    const above = { re: b[0] + b[1] * Math.cos(w), im: b[1] * Math.sin(-w) };
    yield Object.freeze({
      omega: w,
      re: above.re * inverse.re - above.im * inverse.im,
      im: above.re * inverse.im + above.im * inverse.re,
    });
  }
}

function* levels(h: Iterable<Complex>) {
  for (const { re, im } of h) {
    yield 20 * Math.log10((re ** 2 + im ** 2) ** 0.5);
  }
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return [...response(filter, omega)];
}

export function levelInDecibel(h: Complex[]): Vector {
  return Object.freeze([...levels(h)]);
}

export function zerosPolesGain({ b, a }: Filter) {
  return Object.freeze({
    order: 1,
    zeros: Object.freeze([-b[1] / b[0]]),
    poles: Object.freeze([-a[1] / a[0]]),
    gain: b[0] / a[0],
  });
}
