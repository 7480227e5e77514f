import type { Complex, Filter, Vector } from '../types.ts';

class Meter {
  static attenuation(x: Complex): number {
    const magnitude = Math.hypot(x.re, x.im);
    return 20 * Math.log10(1 / magnitude);
  }
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return Array.from(omega, (w) => {
    const u = a0 * Math.cos(w) + a1;
    const v = a0 * Math.sin(w);
    const p = b0 * Math.cos(w) + b1;
    const q = b0 * Math.sin(w);
    const n = u * u + v * v;
    return { re: (p * u + q * v) / n, im: (q * u - p * v) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(Meter.attenuation);
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
