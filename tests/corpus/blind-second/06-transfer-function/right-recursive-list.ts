import type { Complex, Filter, Vector } from '../types.ts';

function quotient(x: Complex, y: Complex): Complex {
  const n = y.re * y.re + y.im * y.im;
  return { re: (x.re * y.re + x.im * y.im) / n, im: (x.im * y.re - x.re * y.im) / n };
}

/** splits the list into halves, so that the recursion stays shallow */
function mapList<A, B>(list: readonly A[], f: (a: A) => B): B[] {
  if (list.length === 0) return [];
  if (list.length === 1) return [f(list[0])];
  const middle = list.length >> 1;
  return mapList(list.slice(0, middle), f).concat(mapList(list.slice(middle), f));
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const value = (c: Vector, w: number): Complex => ({ re: c[0] + c[1] * Math.cos(w), im: -c[1] * Math.sin(w) });
  return mapList(omega, (w) => quotient(value(filter.b, w), value(filter.a, w)));
}

export function levelInDecibel(h: Complex[]): Vector {
  return mapList(h, (x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return mapList([filter], ({ b, a }) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] }))[0];
}
