import type { Complex } from '../types.ts';

const mul = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const sub = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });
const div = (a: Complex, b: Complex): Complex => {
  const n = b.re * b.re + b.im * b.im;
  return n === 0 ? { re: 0, im: 0 } : { re: (a.re * b.re + a.im * b.im) / n, im: (a.im * b.re - a.re * b.im) / n };
};

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
  const sumOfPoles = 1 + beta - (1 - beta) * c * rate;
  const f = (z: Complex): Complex => {
    const y = mul(z, sub(z, { re: sumOfPoles, im: 0 }));
    return { re: y.re + beta, im: y.im };
  };
  let p: Complex = { re: 1, im: 0 };
  let q: Complex = { re: 0.4, im: 0.9 };
  for (let i = 0; i < 6; i++) {
    p = sub(p, div(f(p), sub(p, q)));
    q = sub(q, div(f(q), sub(q, p)));
  }
  return [p, q];
}

export function largestStableStepSize(c, beta) {
  const top = 2 * (1 + beta);
  const bottom = (1 - beta) * c;
  return top / bottom;
}
