import type { Complex, Filter, Vector } from '../types.ts';

const TURN = 2 * Math.PI;
const principal = (w: number): number => w - TURN * Math.round(w / TURN);

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b: [b0, b1], a: [a0, a1] } = filter;
  return omega.map(principal).map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const num: Complex = { re: b0 + b1 * c, im: -b1 * s };
    const den: Complex = { re: a0 + a1 * c, im: -a1 * s };
    const k = 1 / (den.re * den.re + den.im * den.im);
    return {
      re: k * (num.re * den.re + num.im * den.im),
      im: k * (num.im * den.re - num.re * den.im),
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  const level = (x: number): number => (x === 0 ? Number.NEGATIVE_INFINITY : 20 * Math.log10(x));
  return h.map((x) => level(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b: [b0, b1], a: [a0, a1] } = filter;
  const zero = b1 === 0 ? 0 : -b1 / b0;
  const pole = a1 === 0 ? 0 : -a1 / a0;
  return { zeros: [zero], poles: [pole], gain: b0 / a0 };
}
