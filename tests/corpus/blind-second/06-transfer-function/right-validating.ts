import type { Complex, Filter, Vector } from '../types.ts';

function assertFirstOrder(filter: Filter): void {
  if (filter.b.length !== 2 || filter.a.length !== 2) {
    throw new RangeError('a filter of first order has two coefficients each');
  }
  if (filter.a[0] === 0) {
    throw new RangeError('a[0] must not be zero');
  }
}

function abs(x: Complex): number {
  const p = Math.abs(x.re);
  const q = Math.abs(x.im);
  if (p === 0) return q;
  if (q === 0) return p;
  return p > q ? p * Math.sqrt(1 + (q / p) ** 2) : q * Math.sqrt(1 + (p / q) ** 2);
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  assertFirstOrder(filter);
  const evaluate = (coefficients: Vector, w: number) => {
    let re = 0;
    let im = 0;
    coefficients.forEach((c, k) => {
      re += c * Math.cos(k * w);
      im -= c * Math.sin(k * w);
    });
    return { re, im };
  };
  return omega.map((w) => {
    const n = evaluate(filter.b, w);
    const d = evaluate(filter.a, w);
    const size = abs(d);
    const unit = { re: d.re / size, im: d.im / size };
    return {
      re: (n.re * unit.re + n.im * unit.im) / size,
      im: (n.im * unit.re - n.re * unit.im) / size,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(abs(x)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  assertFirstOrder(filter);
  const [[b0, b1], [a0, a1]] = [filter.b, filter.a];
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
