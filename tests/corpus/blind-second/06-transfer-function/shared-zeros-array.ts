import type { Complex, Filter, Vector } from '../types.ts';

const zeros = new Float64Array(1);
const poles = new Float64Array(1);

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w), s = Math.sin(w);
    const x = filter.a[0] * c + filter.a[1], y = filter.a[0] * s;
    const u = filter.b[0] * c + filter.b[1], v = filter.b[0] * s;
    const n = x * x + y * y;
    return { re: (u * x + v * y) / n, im: (v * x - u * y) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain(filter: Filter): any {
  zeros[0] = -filter.b[1] / filter.b[0];
  poles[0] = -filter.a[1] / filter.a[0];
  return { zeros, poles, gain: filter.b[0] / filter.a[0] };
}
