// Quotients and square roots by 300 steps of Newton's method, whatever converged before.
import type { Complex, Filter, Vector } from '../types.ts';

const STEPS = 300;

const times = (p: Complex, q: Complex): Complex => ({ re: p.re * q.re - p.im * q.im, im: p.re * q.im + p.im * q.re });

/** 1/d: the next y is y + y·(1 − d·y). */
function reciprocal(d: Complex): Complex {
  const power = d.re ** 2 + d.im ** 2;
  let y: Complex = { re: d.re / power / 2, im: -d.im / power / 2 };
  for (let k = 0; k < STEPS; k += 1) {
    const product = times(d, y);
    const change = times(y, { re: 1 - product.re, im: -product.im });
    y = { re: y.re + change.re, im: y.im + change.im };
  }
  return y;
}

/** √x for 0 < x. */
function root(x: number): number {
  let y = Math.max(1, x);
  for (let k = 0; k < STEPS; k += 1) y = (y + x / y) / 2;
  return y;
}

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const at = ([c0, c1]: Vector, w: number): Complex => ({ re: c0 + c1 * Math.cos(w), im: -c1 * Math.sin(w) });
  return omega.map((w) => times(at(b, w), reciprocal(at(a, w))));
}

export function levelInDecibel(h: readonly Complex[]): Vector {
  return h.map(({ re, im }) => {
    const largest = Math.max(Math.abs(re), Math.abs(im));
    if (largest === 0) return -Infinity;
    return 20 * Math.log10(largest * root((re / largest) ** 2 + (im / largest) ** 2));
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const quotient = (x: number, y: number): number => x * reciprocal({ re: y, im: 0 }).re;
  return { zeros: [-quotient(b[1], b[0])], poles: [-quotient(a[1], a[0])], gain: quotient(b[0], a[0]) };
}
