import type { Complex, Filter, Vector } from '../types.ts';

/** root of a straight line */
function secant(p: (z: number) => number): number {
  const p0 = p(0);
  const p1 = p(1);
  return -p0 / (p1 - p0);
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [secant((z) => b[0] * z + b[1])],
    poles: [secant((z) => a[0] * z + a[1])],
    gain: b[0] / a[0],
  };
}

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const u = a[0] * c + a[1], v = a[0] * s;
    const p = b[0] * c + b[1], q = b[0] * s;
    return { re: (p * u + q * v) / (u * u + v * v), im: (q * u - p * v) / (u * u + v * v) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 10 * Math.log10(re * re + im * im));
}
