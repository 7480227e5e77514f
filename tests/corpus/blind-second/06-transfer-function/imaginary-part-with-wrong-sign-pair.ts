import type { Complex, Filter, Vector } from '../types.ts';

function divide(p: number, q: number, r: number, s: number): Complex {
  const n = r * r + s * s;
  return { re: (p * r - q * s) / n, im: (q * r + p * s) / n };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.reduce<Complex[]>((list, w) => {
    const c = Math.cos(w);
    const s = -Math.sin(w);
    return [
      ...list,
      divide(filter.b[0] + filter.b[1] * c, filter.b[1] * s, filter.a[0] + filter.a[1] * c, filter.a[1] * s),
    ];
  }, []);
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.reduce<number[]>((list, x) => [...list, 20 * Math.log10(Math.hypot(x.re, x.im))], []);
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
