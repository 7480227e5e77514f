import type { Complex, Vector } from '../types.ts';

interface MutableFilter { b: number[]; a: number[] }

function normalise(filter: MutableFilter): void {
  const a0 = filter.a[0];
  for (let k = 0; k < 2; k++) {
    filter.b[k] /= a0;
    filter.a[k] /= a0;
  }
}

export function frequencyResponse(filter: MutableFilter, omega: Vector): Complex[] {
  normalise(filter);
  const { b, a } = filter;
  return omega.map((w) => {
    const r = 1 + a[1] * Math.cos(w);
    const s = -a[1] * Math.sin(w);
    const p = b[0] + b[1] * Math.cos(w);
    const q = -b[1] * Math.sin(w);
    return { re: (p * r + q * s) / (r * r + s * s), im: (q * r - p * s) / (r * r + s * s) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: MutableFilter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
