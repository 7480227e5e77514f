import type { Complex, Filter, Vector } from '../types.ts';

type C2 = [number, number];
const plus = (x: C2, y: C2): C2 => [x[0] + y[0], x[1] + y[1]];
const times = (k: number, x: C2): C2 => [k * x[0], k * x[1]];
const per = ([p, q]: C2, [r, s]: C2): C2 => {
  const n = r * r + s * s;
  return [(p * r + q * s) / n, (q * r - p * s) / n];
};
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const z1: C2 = [Math.cos(w), -Math.sin(w)];
    const [re, im] = per(
      plus([filter.b[0], 0], times(filter.b[1], z1)),
      plus([filter.a[0], 0], times(filter.a[1], z1)),
    );
    return { re, im };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log(Math.hypot(v.re, v.im)));
}
interface ZeroPoleGain {
  zeros: number[];
  poles: number[];
  gain: number;
}
export function zerosPolesGain(filter: Filter): ZeroPoleGain {
  const { b, a } = filter;
  const result: ZeroPoleGain = { zeros: [], poles: [], gain: 0 };
  // b0 z + b1 = 0
  result.zeros.push(-b[1] / b[0]);
  // a0 z + a1 = 0
  result.poles.push(-a[1] / a[0]);
  result.gain = b[0] / a[0];
  return result;
}
