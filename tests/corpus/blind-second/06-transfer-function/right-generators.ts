import type { Complex, Filter, Vector } from '../types.ts';

function* responses({ b, a }: Filter, omega: Iterable<number>): Generator<Complex> {
  for (const w of omega) {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const [nr, ni] = [b[0] + b[1] * c, -b[1] * s];
    const [dr, di] = [a[0] + a[1] * c, -a[1] * s];
    const size = dr * dr + di * di;
    yield { re: (nr * dr + ni * di) / size, im: (ni * dr - nr * di) / size };
  }
}

function* levels(h: Iterable<Complex>): Generator<number> {
  for (const { re, im } of h) yield 20 * Math.log10(Math.hypot(re, im));
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return [...responses(filter, omega)];
}

export function levelInDecibel(h: Complex[]): Vector {
  return [...levels(h)];
}

export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
