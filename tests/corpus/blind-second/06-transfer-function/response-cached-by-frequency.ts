import type { Complex, Filter, Vector } from '../types.ts';

const memo = new Map<number, Complex>();

function compute({ b, a }: Filter, w: number): Complex {
  const n = a[0] ** 2 + a[1] ** 2 + 2 * a[0] * a[1] * Math.cos(w);
  return {
    re: (b[0] * a[0] + b[1] * a[1] + (b[0] * a[1] + b[1] * a[0]) * Math.cos(w)) / n,
    im: ((b[0] * a[1] - b[1] * a[0]) * Math.sin(w)) / n,
  };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    if (!memo.has(w)) memo.set(w, compute(filter, w));
    return { ...memo.get(w)! };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
