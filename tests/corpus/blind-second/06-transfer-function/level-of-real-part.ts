import type { Complex, Filter, Vector } from '../types.ts';

function* walk(filter: Filter, omega: Vector): Generator<Complex> {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  for (const w of omega) {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const n = (a0 + a1 * c) ** 2 + (a1 * s) ** 2;
    yield {
      re: ((b0 + b1 * c) * (a0 + a1 * c) + b1 * a1 * s * s) / n,
      im: ((b0 + b1 * c) * a1 * s - b1 * s * (a0 + a1 * c)) / n,
    };
  }
}

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => [...walk(filter, omega)];

export const levelInDecibel = (h: Complex[]): Vector => h.map((x) => 20 * Math.log10(Math.abs(x.re)));

export const zerosPolesGain = ({ b, a }: Filter) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] });
