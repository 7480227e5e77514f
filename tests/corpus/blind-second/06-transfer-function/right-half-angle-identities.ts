import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    const s = Math.sin(w / 2);
    const c = Math.cos(w / 2);
    // multiplied by e^(jw/2): c0 e^(jw/2) + c1 e^(-jw/2) = (c0 + c1) c + j (c0 - c1) s
    const nr = (b0 + b1) * c;
    const ni = (b0 - b1) * s;
    const dr = (a0 + a1) * c;
    const di = (a0 - a1) * s;
    const n = dr * dr + di * di;
    return { re: (nr * dr + ni * di) / n, im: (ni * dr - nr * di) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.im, x.re)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
