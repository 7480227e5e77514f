import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const evaluate = (c: Vector, w: number): Complex => {
    let re = 0;
    let im = 0;
    for (let k = 0; k < c.length; k++) {
      re += c[k] * Math.cos(k * w);
      im -= c[k] * Math.sin(k * w);
    }
    return { re, im };
  };
  return omega.map((w) => {
    const n = evaluate(filter.b, w);
    const d = evaluate(filter.a, w);
    const m = d.re * d.re + d.im * d.im;
    return { re: (n.re * d.re + n.im * d.im) / m, im: (n.im * d.re - n.re * d.im) / m };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
export function zerosPolesGain({ b, a }: Filter) {
  const roots = (c: Vector): number[] => {
    const [lead, ...rest] = c;
    return rest.map((v) => -v / lead);
  };
  return { zeros: roots(b), poles: roots(a), gain: b[0] / a[0] };
}
