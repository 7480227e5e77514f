import type { Complex, Filter, Vector } from '../types.ts';

function sinCos(x: number): [number, number] {
  let sin = 0;
  let cos = 0;
  let term = 1;
  for (let n = 0; n < 400; n++) {
    const sign = n % 4 < 2 ? 1 : -1;
    if (n % 2 === 0) cos += sign * term;
    else sin += sign * term;
    term *= x / (n + 1);
  }
  return [sin, cos];
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [s, c] = sinCos(w);
    const r = filter.a[0] + filter.a[1] * c;
    const t = -filter.a[1] * s;
    const p = filter.b[0] + filter.b[1] * c;
    const q = -filter.b[1] * s;
    return { re: (p * r + q * t) / (r * r + t * t), im: (q * r - p * t) / (r * r + t * t) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
